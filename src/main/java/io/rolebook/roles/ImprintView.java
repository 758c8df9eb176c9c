package io.rolebook.roles;

import io.rolebook.catalog.Imprint;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Person;
import io.rolebook.web.Figures;
import java.util.ArrayList;
import java.util.List;

/** The small print of a role: dates, people, codes, and whose figures these are; null where there is nothing to say. */
record ImprintView(
        String updated,
        String reviewed,
        String reviewBy,
        List<Person> authors,
        List<Person> reviewers,
        List<String> codes,
        String mapping,
        int readingMinutes) {

    private static final int WORDS_A_MINUTE = 230;

    static ImprintView of(RoleHead role) {
        Imprint imprint = role.imprint();
        return new ImprintView(
                role.updated() == null ? null : Figures.day(role.updated()),
                imprint.reviewed() == null ? null : Figures.day(imprint.reviewed()),
                imprint.reviewBy() == null ? null : Figures.day(imprint.reviewBy()),
                imprint.authors(),
                imprint.reviewers(),
                codes(imprint),
                imprint.mapping(),
                Math.max(1, Math.round(role.words() / (float) WORDS_A_MINUTE)));
    }

    private static List<String> codes(Imprint imprint) {
        List<String> codes = new ArrayList<>();
        if (imprint.codes().soc() != null) {
            codes.add("SOC " + imprint.codes().soc());
        }
        if (imprint.codes().onet() != null) {
            codes.add("O*NET-SOC " + imprint.codes().onet());
        }
        if (imprint.codes().isco() != null) {
            codes.add("ISCO-08 " + imprint.codes().isco());
        }
        return codes;
    }
}
