/** The list of roles, a role at a glance, and each of its sides in depth. */
package io.rolebook.roles;
