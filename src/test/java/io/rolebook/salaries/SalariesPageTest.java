package io.rolebook.salaries;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Briefs;
import io.rolebook.Visit;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Sample;
import io.rolebook.web.Csv;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SalariesPageTest {

    @Inject
    Reload reload;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @Test
    void everyRole_isARow_withADashForWhatNobodyPublishes() {
        assertThat(Visit.rows(Visit.page("/salaries")))
                .containsExactly(
                        List.of("Midwife", "–", "$68,000", "–", "–", "–"),
                        List.of("Ward Nurse Registered nurses", "$52,000", "$70,000", "$95,000", "+5.5%", "9,000"));
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

    @Test
    void family_leavesOnlyItsRoles_andKeepsWhatElseIsAsked() {
        Document page = Visit.page("/salaries?sort=-median&family=care");

        assertThat(page.select("tbody th a").eachText()).containsExactly("Ward Nurse", "Midwife");
        assertThat(head(page)).isEqualTo("/salaries?sort=median&family=care");
        assertThat(Visit.text(Visit.page("/salaries?family=medicine"))).contains("No role is in this field.");
    }

    @Test
    void picture_hasALetterForEachRowBelow_whichLeadsToTheRole() {
        reload.with(Briefs.guide());
        Document page = Visit.page("/salaries?family=health");

        assertThat(page.select("tbody th:has(.badge) > a").eachText())
                .doesNotContain("Nurse")
                .hasSize(3);
        assertThat(page.select("svg.plot a")).hasSize(4);
        assertThat(page.select("tbody th b.letter").eachText()).containsExactly("A", "B", "C", "D");
        assertThat(page.select("svg.plot a").eachAttr("href"))
                .containsExactlyElementsOf(page.select("tbody th > a").eachAttr("href"));
    }

    @Test
    void moreThanAPage_isTurned_andTheAddressOfEachIsItsOwn(@TempDir Path folder) throws IOException {
        FileUtils.copyDirectory(new File("src/test/content-briefs"), folder.toFile());
        Files.copy(Sample.CONTENT.resolve("sources/sample-survey.md"), folder.resolve("sources/sample-survey.md"));
        for (int i = 1; i <= SalariesPage.ON_A_PAGE; i++) {
            Files.writeString(
                    folder.resolve("roles/trade-" + i + ".md"),
                    "---\ntitle: Trade " + i + "\nfamily: building\nsummary: Does trade " + i
                            + ".\npay: [{ source: sample-survey, median: " + (40000 + i) + " }]\n---\n");
        }
        reload.with(Sample.guide(folder));
        Document page = Visit.page("/salaries");
        Document second = Visit.page("/salaries?page=2");

        assertThat(page.select("tbody tr")).hasSize(SalariesPage.ON_A_PAGE);
        assertThat(page.select("nav[aria-label=Pages] a").eachAttr("href")).containsExactly("/salaries?page=2");
        assertThat(page.select("figure.scatter")).isEmpty();
        assertThat(page.select("main a").eachAttr("href")).contains("/salaries?family=health");
        assertThat(second.title()).contains("page 2");
        assertThat(second.select("link[rel=canonical]").attr("href")).endsWith("/salaries?page=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/salaries?pay=60k", "/salaries?by=level&sort=-mid&pay=60k"})
    void aPay_isCheckedOnThePageForIt(String old) {
        assertThat(Visit.redirect(old)).isEqualTo("/pay?pay=60k");
        assertThat(Visit.page("/salaries?pay=").select("table")).isNotEmpty();
    }

    @Test
    void theOrderMenu_offersEveryColumn_bothWays() {
        assertThat(options(Visit.page("/salaries")))
                .containsExactly(
                        "name, A to Z",
                        "name, Z to A",
                        "10th percentile, highest first",
                        "10th percentile, lowest first",
                        "median, highest first",
                        "median, lowest first",
                        "90th percentile, highest first",
                        "90th percentile, lowest first",
                        "growth, highest first",
                        "growth, lowest first",
                        "openings a year, highest first",
                        "openings a year, lowest first");
        assertThat(Visit.page("/salaries?sort=p10").select("#order [selected]").attr("value"))
                .isEqualTo("p10");
    }

    @Test
    void theOrderMenu_ofTheTableByLevel_offersThatTablesColumns() {
        Document page = Visit.page("/salaries?by=level&sort=-mid");

        assertThat(options(page))
                .containsExactly(
                        "name, A to Z",
                        "name, Z to A",
                        "low end for entry, highest first",
                        "low end for entry, lowest first",
                        "low end for mid, highest first",
                        "low end for mid, lowest first",
                        "low end for senior, highest first",
                        "low end for senior, lowest first");
        assertThat(page.select("#order [selected]").attr("value")).isEqualTo("-mid");
        assertThat(Visit.text(page)).contains("Sorted by low end for mid, highest first.");
    }

    private static List<String> options(Document page) {
        return page.select("#order option").eachText();
    }

    @Test
    void headsOfTheTableByLevel_sortIt_andTurnTheOrder() {
        Document page = Visit.page("/salaries?by=level&sort=-senior");

        assertThat(page.select("thead a").eachAttr("href"))
                .containsExactly(
                        "/salaries?by=level",
                        "/salaries?sort=-entry&by=level",
                        "/salaries?sort=-mid&by=level",
                        "/salaries?sort=senior&by=level");
        assertThat(page.select("thead th").eachAttr("aria-sort")).containsExactly("none", "none", "none", "descending");
        assertThat(page.select("a[type=text/csv]").last().attr("href"))
                .isEqualTo("/salaries.csv?sort=-senior&by=level");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-median", "principal", "--mid", "%00", "%F0%9F%92%B6", "MID"})
    void oddSortingByLevel_isByRole(String sort) {
        Document page = Visit.page("/salaries?by=level&sort=" + sort);

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("[aria-sort=ascending]").text()).isEqualTo("Role");
        assertThat(Visit.text(page)).contains("Sorted by name, A to Z.");
    }

    @Test
    void levels_areColumns_ofClaims() {
        Document page = Visit.page("/salaries?by=level");
        String row = page.select("tbody tr:contains(Ward Nurse)").text();

        assertThat(page.select("thead th").eachText()).startsWith("Role").hasSizeGreaterThan(2);
        assertThat(row).contains("$");
        assertThat(page.select("td .figure").size())
                .isEqualTo(page.select("td sup a").size());
    }

    @Test
    void csv_holdsTheSameFigures_inTheSameOrder() {
        String csv = Visit.get("/salaries.csv?sort=-median").asString();

        assertThat(Visit.get("/salaries.csv").contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.split("\r\n")).hasSize(3).anySatisfy(line -> assertThat(line)
                .startsWith("nurse,Ward Nurse,Registered nurses,USD,52000,")
                .contains(",70000,", ",95000,sample-statistics,5.5,", ",9000,sample-statistics,2025-05,2025-05"));
        assertThat(csv.indexOf("\nnurse,")).isLessThan(csv.indexOf("\nmidwife,"));
        assertThat(Visit.page("/salaries?sort=-median")
                        .select("a[type=text/csv]")
                        .attr("href"))
                .isEqualTo("/salaries.csv?sort=-median");
    }

    @Test
    void csvOfTheTableByLevel_isThatTable_aLineAClaim() {
        Document page = Visit.page("/salaries?by=level&family=care");
        String address = page.select("a[type=text/csv]").last().attr("href");

        assertThat(address).isEqualTo("/salaries.csv?family=care&by=level");
        assertThat(Visit.get(address).asString().split("\r\n"))
                .containsExactly(
                        Csv.MARK + "role,title,level,currency,low,high,open_ended,pay_source,pay_as_of,pay_period",
                        "nurse,Ward Nurse,entry,USD,50000,60000,false,sample-guide,2026-11,year",
                        "nurse,Ward Nurse,mid,USD,58000,75000,false,sample-guide,2026-11,year",
                        "nurse,Ward Nurse,senior,USD,75000,90000,true,sample-guide,2026-11,year");
        assertThat(Visit.get("/salaries.csv?by=level&family=medicine")
                        .asString()
                        .split("\r\n"))
                .hasSize(1);
        assertThat(Visit.get("/salaries.csv?by=level&first=1").asString())
                .isEqualTo(Visit.get(address).asString());
    }

    private static String head(Document page) {
        return page.select("th a:containsOwn(Median)").attr("href");
    }
}
