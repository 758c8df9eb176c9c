package io.rolebook.catalog;

import java.util.List;

/** A neighbor of a role and how it differs; title is null while it has no page. */
public record RelationOfRole(String role, String other, String title, String differs, List<String> sources) {}
