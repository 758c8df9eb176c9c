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
        List<Accepted> accept) {

    public FamilyFacts {
        redirects = Lists.of(redirects);
        accept = Lists.of(accept);
    }
}
