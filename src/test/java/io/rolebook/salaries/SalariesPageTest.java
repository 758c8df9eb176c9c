package io.rolebook.salaries;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SalariesPageTest {

    @Test
    void everyRole_isARow_withADashForWhatNobodyPublishes() {
        assertThat(Visit.rows(Visit.page("/salaries")))
                .containsExactly(
                        List.of("Midwife", "–", "$68,000", "–", "–", "–", "Sample Survey"),
                        List.of(
                                "Ward Nurse Registered nurses",
                                "$52,000",
                                "$70,000",
                                "$95,000",
                                "+5.5%",
                                "9,000",
                                "Sample Statistics 2025"));
    }

    @Test
    void everyFigure_hasAMark_withItsNote() {
        Document page = Visit.page("/salaries");

        assertThat(page.select("td:matchesOwn(\\d), td:has(span:matchesOwn(\\d))"))
                .hasSize(6)
                .allMatch(cell -> !cell.select("sup a").isEmpty());
        assertThat(page.getElementById("note-sample-survey").text()).contains("Sample Union", "2025", "Survey");
    }

    @ParameterizedTest
    @CsvSource({
        "role, Midwife",
        "-role, Ward Nurse",
        "median, Midwife",
        "-median, Ward Nurse",
        "p10, Ward Nurse",
        "-p10, Ward Nurse",
        "p90, Ward Nurse",
        "-p90, Ward Nurse",
        "growth, Ward Nurse",
        "-growth, Ward Nurse",
        "openings, Ward Nurse",
        "-openings, Ward Nurse"
    })
    void sorting_goesBothWays_withTheUnknownLast(String sort, String first) {
        Document page = Visit.page("/salaries?sort=" + sort);

        assertThat(page.select("tbody th a").first().text()).isEqualTo(first);
        assertThat(page.select("th[aria-sort=ascending], th[aria-sort=descending]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pay", "--p10", "%00", "%F0%9F%92%B6", "<script>", "median&sort=p10", "%2Dmedian%20"})
    void oddSorting_isByRole_andNeverAnError(String sort) {
        Document page = Visit.page("/salaries?sort=" + sort.replace("<", "%3C").replace(">", "%3E"));

        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.html()).doesNotContain("<script>");
    }

    @Test
    void sortedTables_areLeftToReaders_notToSearchEngines() {
        assertThat(Visit.page("/salaries").select("meta[name=robots]")).isEmpty();
        assertThat(Visit.page("/salaries?sort=-p90").select("meta[name=robots]").attr("content"))
                .contains("noindex");
        assertThat(Visit.page("/salaries?sort=-p90")
                        .select("link[rel=canonical]")
                        .attr("href"))
                .endsWith("/salaries");
    }

    @Test
    void aHead_turnsTheOrder_onASecondClick() {
        assertThat(head(Visit.page("/salaries"))).isEqualTo("/salaries?sort=-median");
        assertThat(head(Visit.page("/salaries?sort=-median"))).isEqualTo("/salaries?sort=median");
    }

    private static String head(Document page) {
        return page.select("th a:containsOwn(Median)").attr("href");
    }
}
