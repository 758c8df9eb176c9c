package io.rolebook.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoleOutlookPageTest {

    private Document nurse;

    @BeforeEach
    void open() {
        nurse = Visit.page("/roles/nurse/outlook");
    }

    @Test
    void nearOccupations_standWithTheirPayAndGrowth() {
        assertThat(Visit.rows(Visit.under(Visit.page("/roles/nurse/outlook"), "Related occupations")))
                .extracting(row -> row.get(0))
                .containsExactly("Nurse midwives");
    }

    @Test
    void projections_areRows_withADashForWhatASourceLeavesOut() {
        assertThat(Visit.rows(Visit.under(nurse, "Projections")))
                .containsExactly(
                        List.of("Registered nurses", "+5.5%", "2025–2035", "9,000", "120,000 to 126,600"),
                        List.of("Sample guide", "+12%", "10 years, first one not named", "–", "–"));
        assertThat(nurse.select("tbody tr"))
                .allMatch(row -> !row.select("sup a").isEmpty());
    }

    @Test
    void proseAndRegions_areSections() {
        assertThat(nurse.select("main h2").eachText())
                .containsSubsequence("Projections", "Outlook", "Challenges", "Growth paths", "Trends");
        assertThat(Visit.text(nurse))
                .contains("More patients, more nurses.", "Sleep.", "Teaching, or running a ward.")
                .contains("Screens at the bedside.", "They search all year.");
        assertThat(nurse.getElementById("northern-islands").text()).isEqualTo("Northern islands");
    }

    @Test
    void aRoleWithoutOutlook_hasNoSuchPage() {
        assertThat(Visit.get("/roles/midwife/outlook").statusCode()).isEqualTo(404);
    }
}
