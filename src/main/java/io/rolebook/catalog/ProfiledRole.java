package io.rolebook.catalog;

/**
 * A role by the occupation whose figures are its first.
 *
 * @param profile the profile of the occupation that describes the role, or null if all do
 * @param brief whether it is a short page and not a guide
 */
public record ProfiledRole(String occupation, String profile, String slug, String title, boolean brief) {}
