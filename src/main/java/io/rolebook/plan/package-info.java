/** The plan: the roles that a set of skills matches, the missing skills, and what to learn first. */
package io.rolebook.plan;
