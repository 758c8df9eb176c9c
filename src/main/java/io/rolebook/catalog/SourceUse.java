package io.rolebook.catalog;

import io.rolebook.content.model.SourceFacts;

/** A source and how many pages cite it. */
public record SourceUse(String slug, SourceFacts facts, long pages) {}
