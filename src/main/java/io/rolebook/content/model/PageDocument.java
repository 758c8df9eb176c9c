package io.rolebook.content.model;

import java.util.List;

/** One page of text. */
public record PageDocument(String path, String slug, PageFacts facts, Prose intro, List<Section> sections)
        implements TextDocument {}
