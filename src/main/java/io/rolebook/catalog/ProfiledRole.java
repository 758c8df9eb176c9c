package io.rolebook.catalog;

/**
 * A role by the occupation whose figures are its first.
 *
 * @param profile the profile of the occupation that describes the role, or null if all do
 */
public record ProfiledRole(String occupation, String profile, String slug, String title) {}
