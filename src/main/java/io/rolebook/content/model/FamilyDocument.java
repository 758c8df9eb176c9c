package io.rolebook.content.model;

import java.util.List;

/** One family of roles. */
public record FamilyDocument(String path, String slug, FamilyFacts facts, Prose intro, List<Section> sections)
        implements TextDocument {}
