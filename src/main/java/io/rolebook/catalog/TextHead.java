package io.rolebook.catalog;

import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Section;
import java.time.LocalDate;
import java.util.List;

/** One family or page of text, with its text. */
public record TextHead(
        String slug, String title, String summary, LocalDate updated, Prose intro, List<Section> sections) {}
