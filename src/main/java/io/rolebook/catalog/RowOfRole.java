package io.rolebook.catalog;

/** What tells one of a role's rows from the others of its kind: it stands within the role in this place. */
record RowOfRole(String role, int position) {}
