package io.rolebook.catalog;

/**
 * A role that is counted in an occupation.
 *
 * @param first whether the occupation's are the role's first figures
 */
public record CountedRole(String occupation, String slug, String title, String summary, boolean first) {}
