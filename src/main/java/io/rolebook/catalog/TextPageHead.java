package io.rolebook.catalog;

import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Section;
import java.time.LocalDate;
import java.util.List;

/** One page of text. */
public record TextPageHead(
        String slug, String title, String summary, LocalDate updated, Prose intro, List<Section> sections) {}
