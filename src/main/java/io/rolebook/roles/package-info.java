/** A role at a glance, and each of its sides in depth; the list of roles is a package below. */
package io.rolebook.roles;
