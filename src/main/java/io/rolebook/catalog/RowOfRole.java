package io.rolebook.catalog;

/**
 * What tells one of a role's rows from the others of its kind: it stands within the role in this place. Each table says so
 * once more as a unique constraint, from which its key takes the order: by itself the number would come first, and a role's
 * rows would be found by a walk over those of all.
 */
record RowOfRole(String role, int position) {}
