package io.rolebook.catalog;

import io.rolebook.content.model.Environment;
import java.time.LocalDate;
import java.util.List;

/** A role in the list of all, with what it can be found by. */
public record ListedRole(
        String slug,
        String title,
        String summary,
        String family,
        String familyTitle,
        Headline headline,
        LocalDate updated,
        boolean brief,
        List<Environment> environment) {

    /** As it stands in any list. */
    public RoleSummary inShort() {
        return new RoleSummary(slug, title, summary, family, familyTitle, headline, updated, brief);
    }
}
