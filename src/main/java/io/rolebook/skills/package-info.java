/** Skills, and the roles that need them. */
package io.rolebook.skills;
