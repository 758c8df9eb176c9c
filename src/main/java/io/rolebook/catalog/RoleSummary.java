package io.rolebook.catalog;

import io.rolebook.content.model.Environment;
import java.time.LocalDate;
import java.util.List;

/** A role in a list, with what it can be found by. */
public record RoleSummary(
        String slug,
        String title,
        String summary,
        String family,
        String familyTitle,
        Headline headline,
        LocalDate updated,
        boolean brief,
        List<Environment> environment) {}
