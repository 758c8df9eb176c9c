/** The list of all roles, filtered, sorted and paged, with how many roles each filter would leave. */
package io.rolebook.roles.listing;
