/** The list of skills, and a page for each with the roles that need it and the skills around it. */
package io.rolebook.skills;
