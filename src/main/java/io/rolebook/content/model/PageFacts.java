package io.rolebook.content.model;

import java.time.LocalDate;
import java.util.List;

/** The front matter of a text page’s file, as in {@code page.json}. */
public record PageFacts(
        String title,
        String summary,
        List<String> hiddenAliases,
        LocalDate updated,
        boolean draft,
        LocalDate publishAfter,
        List<String> redirects,
        Withdrawn withdrawn,
        List<Change> changes,
        List<Accepted> accept)
        implements PublishedFacts {}
