package io.rolebook.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RolePrintPageTest {

    private Document nurse;

    @BeforeEach
    void open() {
        nurse = Visit.page("/roles/nurse/print");
    }

    @Test
    void allSides_areOnOnePage_inTheirOrder() {
        assertThat(nurse.select("main h2").eachText())
                .containsSubsequence(
                        "Overview",
                        "Key takeaways",
                        "Duties",
                        "What it takes",
                        "Every figure on one scale",
                        "2 ways in",
                        "Step by step",
                        "Projections",
                        "Questions and answers",
                        "Sources and notes");
    }

    @Test
    void sources_areOnThePaper_once() {
        assertThat(nurse.select("li[id^=note-sample]")).hasSize(6);
    }

    @Test
    void searchEngines_areLedToTheRoleInstead() {
        assertThat(nurse.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(nurse.select("main a[href=/roles/nurse]")).isNotEmpty();
    }

    @Test
    void aSmallRole_hasNoEmptySections() {
        assertThat(Visit.page("/roles/midwife/print").select("main h2").eachText())
                .doesNotContain("Step by step", "Projections", "Overview", "Tools of the trade", "Certificates");
    }
}
