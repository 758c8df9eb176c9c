package io.rolebook.roles;

import io.rolebook.catalog.Imprint;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Person;
import java.util.List;

/** The imprint of a role: dates, people, codes, and the sources of its figures; null for what is not known. */
record ImprintView(
        String updated,
        String reviewed,
        String reviewBy,
        List<Person> authors,
        List<Person> reviewers,
        List<CountedView> occupations,
        int readingMinutes) {

    private static final int WORDS_A_MINUTE = 230;

    static ImprintView of(RoleHead role, List<CountedView> occupations) {
        Imprint imprint = role.imprint();
        return new ImprintView(
                role.updated() == null ? null : Figures.day(role.updated()),
                imprint.reviewed() == null ? null : Figures.day(imprint.reviewed()),
                imprint.reviewBy() == null ? null : Figures.day(imprint.reviewBy()),
                imprint.authors(),
                imprint.reviewers(),
                occupations,
                Math.max(1, Math.round(role.words() / (float) WORDS_A_MINUTE)));
    }
}
