package io.rolebook.catalog;

import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.SourceFacts;
import java.util.List;

/** One source with its text. */
public record SourceHead(String slug, SourceFacts facts, Prose intro, List<Section> sections) {}
