package io.rolebook.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoleSkillsPageTest {

    private Document nurse;

    @BeforeEach
    void open() {
        nurse = Visit.page("/roles/nurse/skills");
    }

    @Test
    void needs_areByHowMuchTheyAreNeeded() {
        assertThat(nurse.select("main h3").eachText()).containsSubsequence("Must have", "Important", "Helpful");
        assertThat(nurse.select(".needs li a").eachText())
                .containsSubsequence("Triage", "Wound care", "Listening", "Patient records", "Infusion pump");
    }

    @Test
    void skill_tellsItsTierNoteAndMarks_orThatItIsTheEditorsJudgment() {
        Element triage = item("Triage");
        assertThat(triage.text()).contains("Foundational", "Who comes first");
        assertThat(triage.select("sup a").eachAttr("href"))
                .containsExactly("#note-sample-survey", "#note-sample-guide");
        assertThat(item("Wound care").select("sup")).isEmpty();
        assertThat(item("Wound care").text()).contains("editors");
    }

    private Element item(String skill) {
        return nurse.select("main li:has(> a:containsOwn(" + skill + "))").get(0);
    }

    @Test
    void tools_areNested_andLinkedIfTheGuideKnowsThem() {
        Element stack = nurse.getElementById("stack").parent();

        assertThat(stack.select("a[href=/skills/patient-records]").text()).isEqualTo("Patient records");
        assertThat(stack.select("li li").eachText()).containsExactly("Charts", "Orders");
        assertThat(stack.select("a[href=/skills/infusion-pump]").text()).isEqualTo("Infusion pump");
        assertThat(stack.select("h2 sup a").attr("href")).isEqualTo("#note-sample-survey");
    }

    @Test
    void certificates_nameWhoAwardsThem() {
        assertThat(Visit.under(nurse, "Certificates").text())
                .contains("Basic life support", "Sample Council", "Renewed every second year");
        assertThat(Visit.under(nurse, "Certificates").select("a[href=/skills/life-support]"))
                .hasSize(1);
    }

    @Test
    void prose_standsBesideTheMap() {
        assertThat(Visit.under(nurse, "Skills").text()).contains("Listening is most of it.");
    }

    @Test
    void aSmallRole_hasNoEmptyLists() {
        Document midwife = Visit.page("/roles/midwife/skills");

        assertThat(midwife.select("main h2").eachText()).containsExactly("What it takes");
        assertThat(midwife.select("main h3").eachText()).containsExactly("Must have");
    }
}
