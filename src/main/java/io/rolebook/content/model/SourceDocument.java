package io.rolebook.content.model;

import java.util.List;

/** One source of figures and claims: who says it, and how they came to know. */
public record SourceDocument(String path, String slug, SourceFacts facts, Prose intro, List<Section> sections)
        implements TextDocument {}
