package io.rolebook.content.model;

import java.time.LocalDate;
import java.util.List;

/** The front matter of a family’s file, as in {@code family.json}. */
public record FamilyFacts(
        String title,
        String summary,
        LocalDate updated,
        boolean draft,
        LocalDate publishAfter,
        List<String> redirects,
        Withdrawn withdrawn,
        List<Change> changes,
        List<Accepted> accept)
        implements PublishedFacts {}
