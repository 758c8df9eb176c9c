package io.rolebook.occupations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Sample;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All occupations, filtered and sorted as the address asks. */
@QuarkusTest
class OccupationsPageTest {

    @Inject
    Reload reload;

    private static List<String> titles(Document page) {
        return page.select("tbody th a:not(.summary a)").eachText();
    }

    @Test
    void occupationsStandUnderTheirGroups_withTheirRoles() {
        Document page = Visit.page("/occupations");

        assertThat(page.select(".lead").text()).startsWith("4 occupations that official statistics count");
        assertThat(page.select("tr.letter").eachText())
                .containsExactly("Health care occupations", "Support occupations");
        assertThat(titles(page))
                .containsExactly("Nurse midwives", "Registered nurses", "Surgeons", "Support workers, all other");
        assertThat(Visit.rows(page.selectFirst("main")))
                .contains(List.of("Registered nurses Ward Nurse", "$70,000", "+5.5%", "9,000", "Bachelor’s degree"))
                .contains(List.of("Surgeons", "at least $239,200", "–", "–", "Doctoral or professional degree"))
                .contains(List.of(
                        "Support workers, all other", "$17.75 an hour", "−12.5%", "100", "No formal credential"));
        assertThat(page.select("tbody th > a").attr("href")).isEqualTo("/occupations/29-1161");
        assertThat(page.select("a:containsOwn(Registered nurses)").attr("href")).isEqualTo("/roles/nurse");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?sort=-pay | Surgeons, Nurse midwives, Registered nurses",
                "?sort=pay | Registered nurses, Nurse midwives, Surgeons",
                "?sort=-growth | Nurse midwives, Registered nurses, Support workers, all other",
                "?sort=-openings | Registered nurses, Nurse midwives, Support workers, all other"
            })
    void list_isSorted_andWhatHasNoFigureComesLast(String query, String first) {
        assertThat(String.join(", ", titles(Visit.page("/occupations" + query))))
                .startsWith(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?group=31-0000 | Support workers, all other",
                "?education=master | Nurse midwives",
                "?pay=75000 | Nurse midwives, Surgeons",
                "?growth=0 | Nurse midwives, Registered nurses",
                "?openings=1000 | Registered nurses",
                "?growth=6&pay=50000 | Nurse midwives"
            })
    void filter_leavesWhatFits(String query, String titles) {
        Document page = Visit.page("/occupations" + query);

        assertThat(String.join(", ", titles(page))).isEqualTo(titles);
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page.select(".tray a[rel=nofollow]")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?pay=75000 | One occupation is left out because the guide does not say the median pay a year.",
                "?growth=0 | One occupation is left out because the guide does not say the projected jobs.",
                "?openings=1000&group=31-0000 | ''",
                "?growth=6&pay=50000 | One occupation is left out because the guide does not say the projected jobs.",
                "?education=master | ''"
            })
    void occupationsThatAFilterCannotJudge_areCounted(String query, String sentence) {
        assertThat(Visit.page("/occupations" + query)
                        .select(".results > p.small:not(.no-print)")
                        .text())
                .isEqualTo(sentence);
    }

    @Test
    void occupations_canBeTickedAndCompared_byTheirRoleOrTheirCode() {
        assertThat(Visit.page("/occupations")
                        .select("form[action=/compare] input[name=role]")
                        .eachAttr("value"))
                .containsExactly("29-1161", "nurse", "29-1240", "31-9099");
        assertThat(Visit.page("/occupations/29-1161")
                        .select("form[action=/compare] input[type=hidden]")
                        .attr("value"))
                .isEqualTo("29-1161");
    }

    @Test
    void nothingThatFits_isSaid_withAWayOut() {
        Document page = Visit.page("/occupations?pay=60000&group=31-0000");

        assertThat(page.select("h2").eachText()).contains("No occupation fits all of that");
        assertThat(page.select("a:containsOwn(Show all occupations)")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?sort=nonsense",
                "?page=99999",
                "?page=-1",
                "?pay=lots",
                "?growth=%00",
                "?education=phd",
                "?group=%22%3E%3Cscript%3E"
            })
    void nonsense_isPassedOver(String query) {
        assertThat(titles(Visit.page("/occupations" + query))).hasSize(4);
    }

    @Test
    void listOfOne_isSingular(@TempDir Path folder) throws IOException {
        Path table = Files.createDirectories(folder.resolve("statistics/count"));
        Files.createDirectory(folder.resolve("sources"));
        Files.writeString(folder.resolve("guide.md"), "---\nclassification: soc-2018\ncurrency: USD\n---\n");
        Files.writeString(
                folder.resolve("sources/count.md"),
                """
                ---
                title: A Count
                short: Count
                method: official-statistics
                retrieved: 2026-01-01
                tables:
                  - { kind: occupations, classification: soc-2018 }
                  - { kind: pay, classification: soc-2018, currency: USD, as-of: 2025-05 }
                ---
                """);
        Files.writeString(table.resolve("occupations.csv"), "code,title,group\n29-1141,Registered nurses,\n");
        Files.writeString(table.resolve("pay.csv"), "code,period,p50\n29-1141,,70000\n");
        reload.with(Sample.guide(folder));
        try {
            assertThat(Visit.page("/occupations").select(".lead").text()).startsWith("One occupation that");
            assertThat(Visit.page("/occupations?sort=-pay&pay=50k")
                            .select(".lead")
                            .text())
                    .doesNotContain("1 occupations");
        } finally {
            reload.withSample();
        }
    }
}
