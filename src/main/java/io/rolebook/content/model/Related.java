package io.rolebook.content.model;

import java.util.List;

/** A neighboring role and how it differs; the role may not have a page yet. */
public record Related(String role, String differs, List<String> source) {}
