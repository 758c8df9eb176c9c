/** The list of all roles: filtered, sorted and paged as the address says, with how many roles each choice would leave. */
package io.rolebook.roles.listing;
