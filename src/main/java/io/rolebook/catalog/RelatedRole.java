package io.rolebook.catalog;

import java.util.List;

/** A neighboring role and how it differs; title is null while it has no page. */
public record RelatedRole(String slug, String title, boolean brief, String differs, List<String> sources) {}
