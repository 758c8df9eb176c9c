package io.rolebook.catalog;

import java.time.LocalDate;

/** What every page of a role starts with. */
public record RoleHead(
        String slug,
        String title,
        String summary,
        String definition,
        String family,
        String familyTitle,
        LocalDate updated,
        int words,
        boolean brief,
        Headline headline,
        Imprint imprint) {}
