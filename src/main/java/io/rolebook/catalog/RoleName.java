package io.rolebook.catalog;

/** What a link to a role says. */
public record RoleName(String slug, String title) {}
