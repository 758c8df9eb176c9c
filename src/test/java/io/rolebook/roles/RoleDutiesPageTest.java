package io.rolebook.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoleDutiesPageTest {

    private Document nurse;

    @BeforeEach
    void open() {
        nurse = Visit.page("/roles/nurse/duties");
    }

    @Test
    void duties_areInOrder_withActivityLevelsAndInterviews() {
        assertThat(nurse.select("main h3").eachText()).containsSubsequence("Make the round", "Hand over");
        Element round = nurse.getElementById("make-the-round").parent();
        assertThat(round.text())
                .contains("Look at every patient", "Care", "goes with a colleague", "decides who is seen first")
                .contains("Interviews look for an example of a change you noticed");
        assertThat(round.select("dt").eachText()).containsExactly("Entry", "Senior");
    }

    @Test
    void dayHasItsTimes_whereTheFileGivesThem() {
        assertThat(Visit.under(nurse, "A day in the life").select("li").eachText())
                .containsExactly(
                        "6:30 a.m. Hand-over from the night.",
                        "Morning Round and medicines.",
                        "Papers, whenever there is time.");
    }

    @Test
    void settingAndRatings_areShown() {
        assertThat(Visit.under(nurse, "Work setting").text()).contains("On site, clinic, shifts", "One ward, one desk");
        assertThat(Visit.under(nurse, "Stress and balance").text())
                .contains("Stress High", "Balance Fair", "Nights are hard.");
        assertThat(Visit.under(nurse, "Stress and balance").select("dd sup a").eachAttr("href"))
                .containsExactly("#note-sample-survey", "#note-sample-survey");
    }

    @Test
    void aSmallRole_hasOnlyItsDuty() {
        Document midwife = Visit.page("/roles/midwife/duties");

        assertThat(midwife.select("main h2").eachText()).containsExactly("Duties");
        assertThat(midwife.select("main h3").eachText()).containsExactly("Attend a birth");
    }
}
