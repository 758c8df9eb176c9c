package io.rolebook.catalog;

/**
 * What tells one of a page's rows from the others of its kind: it stands within the page in this place, the page first as in
 * {@link RoleRow.Key}.
 *
 * @param page folder and slug, such as {@code roles/nurse}
 */
record RowOfPage(String page, int position) {}
