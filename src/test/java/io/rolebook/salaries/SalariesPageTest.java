package io.rolebook.salaries;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import io.rolebook.web.Csv;
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

    @Test
    void family_leavesOnlyItsRoles_andKeepsWhatElseIsAsked() {
        Document page = Visit.page("/salaries?sort=-median&family=care&pay=60k");

        assertThat(page.select("tbody th a").eachText()).containsExactly("Ward Nurse", "Midwife");
        assertThat(head(page)).isEqualTo("/salaries?sort=median&family=care&pay=60k");
        assertThat(Visit.text(Visit.page("/salaries?family=medicine"))).contains("No role is of this family.");
        assertThat(Visit.page("/salaries?family=medicine&pay=60k")
                        .select("p.beware")
                        .text())
                .isEqualTo("No source gives this table a figure that $60,000 a year can be set against.");
    }

    @ParameterizedTest
    @CsvSource({
        "50k, below the 10th percentile",
        "$60 000, between the 10th percentile and the 25th percentile",
        "70000, at the median",
        "'80,000', between the median and the 75th percentile",
        "1m, above the 90th percentile"
    })
    void typedPay_isPlacedInEachRow(String pay, String place) {
        Document page = Visit.page("/salaries?pay=" + pay.replace(" ", "%20").replace("$", "%24"));

        assertThat(page.select("tr:contains(Ward Nurse) .place").text()).isEqualTo("You: " + place);
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-4", "lots", "0", "12,5", "9999999999999"})
    void oddPay_isExplained(String pay) {
        Document page = Visit.page("/salaries?pay=" + pay);

        assertThat(page.select("p.beware").text()).endsWith("Write it like 120000, 120,000 or 120k.");
        assertThat(page.select(".place")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/salaries?pay=", "/salaries?by=level&pay="})
    void payInACurrencyOfNoFigure_isSetAside_onceOnTop(String table) {
        Document page = Visit.page(table + "%E2%82%AC95000");

        assertThat(page.select("p.beware").eachText())
                .containsExactly(
                        "No source gives this table a figure in EUR, and the guide converts none: €95,000 a year cannot be placed.");
        assertThat(page.select(".place, .here")).isEmpty();
        assertThat(Visit.text(page)).doesNotContain("told in each line", "are marked");
        assertThat(Visit.page(table + "95000").select("p.beware")).isEmpty();
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
        Document page = Visit.page("/salaries?by=level&sort=-senior&pay=65k");

        assertThat(page.select("thead a").eachAttr("href"))
                .containsExactly(
                        "/salaries?by=level&pay=65k",
                        "/salaries?sort=-entry&by=level&pay=65k",
                        "/salaries?sort=-mid&by=level&pay=65k",
                        "/salaries?sort=senior&by=level&pay=65k");
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
    void levels_areColumns_ofClaims_andOnesOwnPayIsMarked() {
        Document page = Visit.page("/salaries?by=level&pay=65k");
        String row = page.select("tbody tr:contains(Ward Nurse)").text();

        assertThat(page.select("thead th").eachText()).startsWith("Role").hasSizeGreaterThan(2);
        assertThat(row).contains("$");
        assertThat(page.select(".here")).isNotEmpty().allMatch(mark -> mark.text()
                .startsWith("Your pay is inside: $"));
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
        Document page = Visit.page("/salaries?by=level&family=care&pay=65k");
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

    @Test
    void anOpenClaim_holdsPayAboveItsLastNumber_onBothPages() {
        Document table = Visit.page("/salaries?by=level&pay=215000");
        Document role = Visit.page("/roles/nurse/salary?pay=215000");

        assertThat(table.select(".here .figure").eachText()).containsExactly("$75,000 to over $90,000");
        assertThat(Visit.text(table)).contains("has no printed end, so a pay above that amount is inside it too.");
        assertThat(Visit.text(Visit.page("/salaries?by=level&pay=85k"))).doesNotContain("no printed end");
        assertThat(Visit.under(role, "Where do I stand?").text())
                .contains("Inside senior ($75,000 to over $90,000). It prints no end after “over $90,000”.");
    }

    private static String head(Document page) {
        return page.select("th a:containsOwn(Median)").attr("href");
    }
}
