package io.rolebook.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RolePathPageTest {

    private Document nurse;

    @BeforeEach
    void open() {
        nurse = Visit.page("/roles/nurse/path");
    }

    @Test
    void educationAndExperience_areClaimsOfSources() {
        Element education = Visit.under(nurse, "Education and experience");

        assertThat(education.text())
                .contains("Bachelor’s degree, usually required", "An associate’s degree and a bridge course")
                .contains("The typical way in.", "1–3 years", "Asked for in most sample advertisements", "2 years")
                .contains("3–4 years", "Full time", "A degree, or a bridge course.");
        assertThat(education.select("dd"))
                .allMatch(claim -> !claim.select("sup a").isEmpty());
        assertThat(Visit.rows(education).stream().map(row -> row.subList(0, 2)))
                .containsExactly(
                        List.of("Associate’s degree", "30%"),
                        List.of("Bachelor’s degree", "62.5%"),
                        List.of("Master’s degree", "7.5%"));
    }

    @Test
    void steps_areInOrder_withTimePaceSkillsAndSource() {
        Element degree = nurse.getElementById("get-the-degree").parent();

        assertThat(Visit.under(nurse, "Step by step").text()).contains("Two steps.");
        assertThat(degree.text()).contains("3 years, full time", "Lectures and wards in turn.");
        assertThat(degree.select("a[href^=/skills/]").eachText()).containsExactly("Triage", "Wound care");
        assertThat(degree.select("sup a").eachAttr("href")).containsExactly("#note-sample-survey");
        assertThat(nurse.getElementById("pass-the-exam").parent().text()).contains("One day, one room.");
    }

    @Test
    void stages_riseFromEntryToSenior() {
        Element stages = Visit.under(nurse, "Career stages");

        assertThat(stages.text())
                .contains("New nurse", "Entry 0–2 years", "Works beside a colleague")
                .contains("Charge nurse", "Senior 5 years or more", "From beds to shifts to wards.");
        assertThat(stages.select("li sup a").eachAttr("href")).hasSize(3).containsOnly("#note-sample-guide");
    }

    @Test
    void titles_areATable() {
        assertThat(Visit.rows(Visit.under(nurse, "Job titles to search for")))
                .containsExactly(List.of("Registered nurse", "Entry", "The licence"), List.of("Shift lead", "–", "–"));
    }

    @Test
    void applying_tellsWhatToSayAndWhatNot() {
        assertThat(Visit.under(nurse, "Portfolio").text()).contains("None is asked for.");
        assertThat(Visit.under(nurse, "Résumé").text())
                .contains("One page.", "Patient care", "Every sample advertisement has it", "Night shifts")
                .contains("Leave out", "Everybody writes it", "Name the ward and its number of beds");
        assertThat(Visit.under(nurse, "Mistakes, and what to do instead").text())
                .contains("Skipping the notes", "The next shift knows nothing.", "Write them at the bedside.");
    }

    @Test
    void resources_areGrouped_withBadgeTipAndLinks() {
        Element learning = Visit.under(nurse, "Where to learn");

        assertThat(learning.text())
                .contains("Ask the colleague beside you.", "Books", "Free", "Read one chapter a week.")
                .contains("The Sample Handbook", "Third part first", "Your ward’s own manual");
        assertThat(learning.select("a[href=https://example.org/handbook]").text())
                .isEqualTo("The Sample Handbook");
    }

    @Test
    void aRoleWithoutPath_hasNoSuchPage() {
        assertThat(Visit.get("/roles/midwife/path").statusCode()).isEqualTo(404);
    }
}
