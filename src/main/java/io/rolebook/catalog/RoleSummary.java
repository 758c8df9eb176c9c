package io.rolebook.catalog;

import java.time.LocalDate;

/** A role in a list. */
public record RoleSummary(
        String slug,
        String title,
        String summary,
        String family,
        String familyTitle,
        Headline headline,
        LocalDate updated,
        boolean brief) {}
