package io.rolebook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.catalog.Headline;
import io.rolebook.catalog.Imprint;
import io.rolebook.catalog.PayFigures.Salary;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.RolesTogether.RoleInFull;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Environment;
import io.rolebook.content.model.PayHistory;
import io.rolebook.fit.Needs;
import io.rolebook.web.Notes;
import io.rolebook.web.Sentence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Side CLERK = side("Clerk", EducationLevel.HIGH_SCHOOL, Environment.OFFICE, Environment.SHIFTS);
    private static final Side SAILOR =
            side("Sailor", EducationLevel.CERTIFICATE, Environment.OUTDOORS, Environment.SHIFTS);

    @Test
    void education_isToldWhereItDiffers() {
        assertThat(sentences(CLERK, SAILOR))
                .contains("The usual way in is a postsecondary certificate, for Clerk a high school diploma.");
        assertThat(sentences(CLERK, CLERK)).noneMatch(said -> said.startsWith("The usual way in"));
        assertThat(sentences(CLERK, side("Poet", null))).noneMatch(said -> said.startsWith("The usual way in"));
    }

    @Test
    void places_areToldBothWays_unlessOneRoleSaysNothing() {
        assertThat(sentences(CLERK, SAILOR)).contains("Sailor only: outdoors.", "Clerk only: office.");
        assertThat(sentences(CLERK, side("Porter", null, Environment.SHIFTS)))
                .as("one sentence alone names the roles too")
                .contains("Clerk only: office.")
                .filteredOn(said -> said.contains(" only: "))
                .hasSize(1);
        assertThat(sentences(CLERK, CLERK)).noneMatch(said -> said.contains(" only: "));
        assertThat(sentences(CLERK, side("Poet", null))).noneMatch(said -> said.contains(" only: "));
    }

    private static List<String> sentences(Side first, Side second) {
        return Difference.of(first, second, true, new Notes(Map.of())).sentences().stream()
                .map(Sentence::text)
                .toList();
    }

    private static Side side(String title, EducationLevel education, Environment... places) {
        Headline headline = new Headline(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, education, "count",
                null, null, null);
        Imprint imprint = new Imprint(
                List.of(),
                List.of(),
                List.of(places),
                List.of(),
                List.of(),
                null,
                null,
                "en",
                List.of(),
                List.of(),
                "",
                "");
        Salary salary = new Salary(List.of(), List.of(), PayHistory.NONE);
        return new Side(
                new RoleHead(title, title, "", "", null, null, null, 0, false, headline, imprint),
                new RoleInFull(null, List.of(), salary, null, List.of()),
                new Needs(List.of()),
                List.of());
    }
}
