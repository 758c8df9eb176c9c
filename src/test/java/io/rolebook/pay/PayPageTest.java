package io.rolebook.pay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.ValidHtml;
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

@QuarkusTest
class PayPageTest {

    @Inject
    Reload reload;

    private static final String NURSE = "/pay?job=nurse&pay=";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50k | $50,000 is less than nine in ten of the people counted as Registered nurses earn.",
                "55k | $55,000 is less than three quarters of the people counted as Registered nurses earn.",
                "65k | $65,000 is below the middle: more than half of the people counted as Registered nurses earn more, a quarter or more earn less.",
                "70k | $70,000 is in the middle: half of the people counted as Registered nurses earn less, half more.",
                "75k | $75,000 is above the middle: more than half of the people counted as Registered nurses earn less, a quarter or more earn more.",
                "90k | $90,000 is more than three quarters of the people counted as Registered nurses earn.",
                "99k | $99,000 is more than nine in ten of the people counted as Registered nurses earn."
            })
    void verdict_isASentence_aboutThePeopleCounted(String pay, String verdict) {
        Document page = Visit.page(NURSE + pay);

        assertThat(page.select(".verdict").text()).isEqualTo(verdict);
        assertThat(page.text())
                .contains("From a count, Sample Statistics 2025", "120,000 jobs, beginners and leaders together.");
    }

    @Test
    void aJunior_isSetAgainstTheBandThatASourceCallsEntry() {
        Document page = Visit.page(NURSE + "48k&level=junior");

        assertThat(page.select(".verdict").text()).endsWith("At junior level, one guide calls it low.");
        assertThat(Visit.rows(page.selectFirst("details:has(table)")).get(1).get(1))
                .isEqualTo("It has no band called junior. Below entry ($50,000 to $60,000).");
        assertThat(page.select(".scale .stated em").eachText()).containsExactly("Entry");
        assertThat(page.select("option[selected]").eachText()).contains("Junior");
        assertThat(Visit.page(NURSE + "80k&level=mid").select(".verdict").text())
                .endsWith("At mid level, one guide calls it high.");
        assertThat(Visit.page(NURSE + "80k&level=lead").select(".verdict").text())
                .endsWith("No guide here has a figure for lead level.");
    }

    @Test
    void theChart_hasALineAtYou_throughEveryBar() {
        Document page = Visit.page(NURSE + "65k");

        assertThat(page.select(".scale line.you").size())
                .isEqualTo(page.select(".scale .row:not(.axis, .at-you)").size())
                .isGreaterThan(3);
        assertThat(page.select(".scale text.you").eachText()).containsExactly("you");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pay=33.65&per=hour | $33.65 an hour is $69,992 a year at 40 hours a week, all year.",
                "pay=%2433.65+an+hour | $33.65 an hour is $69,992 a year at 40 hours a week, all year.",
                "pay=1300&per=week | $1,300 a week is $67,600 a year.",
                "pay=5500&per=month | $5,500 a month is $66,000 a year."
            })
    void payOfAnotherPeriod_isTurnedIntoAYears(String typed, String told) {
        Document page = Visit.page("/pay?job=nurse&" + typed);

        assertThat(Visit.text(page)).contains(told);
        assertThat(page.select(".verdict").text()).contains("is below the middle");
    }

    @Test
    void wherePayByTheHourAloneIsPublished_anHoursPayIsSetAgainstIt() {
        assertThat(Visit.page("/pay?job=31-9099&pay=15&per=hour")
                        .select(".verdict")
                        .text())
                .startsWith("$15 is below the middle");
        assertThat(Visit.page("/pay?job=31-9099&pay=30000").select(".verdict").text())
                .isEqualTo("Only pay by the hour is published for this job: type yours by the hour.");
    }

    @Test
    void aPayAboveTheHighestPrinted_isNotSaidToBeAboveAll() {
        assertThat(Visit.page("/pay?job=29-1240&pay=900k").select(".verdict").text())
                .isEqualTo(
                        "$900,000 cannot be placed more closely: too few amounts are published of what the people counted as "
                                + "Surgeons earn.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nurse", "Ward+Nurse", "ward+nurse", "Staff+nurse", "nurze"})
    void aRole_isFoundByAnyOfItsNames(String job) {
        Document page = Visit.page("/pay?pay=65k&job=" + job);

        assertThat(page.select("input[name=job]").attr("value")).isEqualTo("Ward Nurse");
        assertThat(page.select(".verdict")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"29-1161", "Nurse+midwives", "nurse+midwives"})
    void anOccupation_isFoundByCodeAndTitle(String job) {
        assertThat(Visit.page("/pay?pay=65k&job=" + job)
                        .select("input[name=job]")
                        .attr("value"))
                .isEqualTo("Nurse midwives");
    }

    @Test
    void aWordThatMeansSeveralJobs_offersThem_withThePayThatWasTyped() {
        Document page = Visit.page("/pay?pay=30&per=hour&level=mid&job=nursing");

        assertThat(page.select(".choices a").eachAttr("href"))
                .contains("/pay?job=nurse&pay=30&per=hour&level=mid")
                .allMatch(href -> href.startsWith("/pay?job="));
        assertThat(Visit.page("/pay?pay=65k&job=qqqq").select("[role=alert]").text())
                .isEqualTo("The guide knows no job called “qqqq”. Official titles are in the list of occupations.");
        assertThat(Visit.page("/pay?pay=65k&job=qqqq").select(".choices")).isEmpty();
    }

    @Test
    void whatNow_isTheNextLevel_jobsNearThatPayMore_andTheOfficialFinder() {
        List<String> next = Visit.under(Visit.page(NURSE + "55k&level=junior"), "What now")
                .select("li")
                .eachText();

        assertThat(next.get(0))
                .startsWith("Ask what mid level pays where you are")
                .contains("$58,000 to $75,000");
        assertThat(Visit.under(Visit.page("/pay?job=29-1161&pay=65k"), "What now")
                        .select("a[href^=/occupations], a[href^=/roles]")
                        .eachText())
                .doesNotContain("Registered nurses");
    }

    @Test
    void anotherCurrency_isSetAgainstItsOwnFiguresOnly() {
        Document page = Visit.page(NURSE + "65k%20EUR");

        assertThat(page.select(".verdict").text())
                .isEqualTo("No count of people in this job can be set beside €65,000 a year.");
        assertThat(page.select("table, figure")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-5, A pay cannot be negative.",
        "12.5, is too little for a year’s pay",
        "lots, is not an amount",
        "99999999999999999, more than any figure"
    })
    void nonsense_isToldPlainly(String typed, String message) {
        Document page = Visit.page(NURSE + typed);

        assertThat(page.select("[role=alert]").text()).contains(message);
        assertThat(page.select("table")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?job=",
                "?job=nurse",
                "?pay=65k",
                "?job=midwife&pay=65k",
                "?job=leech-collector&pay=65k",
                "?job=%00&pay=%00&per=%00&level=%00",
                "?job=%3Cscript%3E&pay=%3Cscript%3E",
                "?job=nurse&pay=5k&level=king&per=fortnight",
                "?job=nurse&pay=65k&level=junior"
            })
    void everyQuestion_isAPlainPage(String query) {
        Document page = Visit.page("/pay" + query);

        assertThat(page.html()).doesNotContain("<script>");
        assertThat(ValidHtml.problems(page.outerHtml())).isEmpty();
    }

    @Test
    void aYearsPayThatIsAnHours_isOfferedAsThat() {
        Document page = Visit.page(NURSE + "$28");

        assertThat(page.select("[role=alert]").text()).contains("too little for a year’s pay");
        assertThat(page.select(".choices a").eachText()).containsExactly("$28 an hour");
        assertThat(page.select(".choices a").attr("href")).isEqualTo("/pay?job=nurse&pay=%2428&per=hour");
        assertThat(Visit.page(NURSE + "560").select(".choices a").eachText()).containsExactly("560 a week");
    }

    @Test
    void anAbsurdPay_isDoubted_andLeavesTheChartAsItIs() {
        Document page = Visit.page(NURSE + "9999999999");

        assertThat(page.select(".beware").text()).contains("check the zeros and the period");
        assertThat(page.select(".scale line.you")).isEmpty();
        assertThat(Visit.page(NURSE + "300k").select(".beware")).isEmpty();
    }

    @Test
    void aPayWithoutAJob_asksForIt() {
        assertThat(Visit.page("/pay?job=&pay=50000").select("[role=alert]").text())
                .startsWith("Name the job, too");
    }

    @Test
    void aPlaceThatNoTableHas_isSaid() {
        assertThat(Visit.page(NURSE + "60k&place=Atlantis").select(".beware").text())
                .isEqualTo(
                        "No table here counts this job in “Atlantis”, so the figures are those of the whole country.");
    }

    @Test
    void whereTablesHavePlaces_oneCanBeChosen_andTheVerdictIsAboutIt(@TempDir Path folder) throws IOException {
        assertThat(Visit.page("/pay?job=nurse&pay=60k").select("#place")).isEmpty();
        Sample.copy(folder);
        Path table = folder.resolve("statistics/sample-statistics/pay.csv");
        Files.writeString(
                table,
                Files.readString(table).replaceAll("(?m)^([^,]+),", "$1,,").replaceFirst("code,,", "code,place,")
                        + "29-1141,Northland,,9000,30000,35000,40000,45000,50000,41000\n");
        reload.with(Sample.guide(folder));
        try {
            for (String job : List.of("nurse", "29-1141")) {
                Document all = Visit.page("/pay?job=" + job + "&pay=60k");
                Document there = Visit.page("/pay?job=" + job + "&pay=60k&place=Northland");

                assertThat(all.select("#place option").eachText()).containsExactly("the whole country", "Northland");
                assertThat(all.select(".verdict").text()).contains("$60,000 is less than three quarters");
                assertThat(there.select(".verdict").text())
                        .contains("$60,000 is more than nine in ten", "in Northland");
                assertThat(there.select("#place option[selected]").text()).isEqualTo("Northland");
            }
            assertThat(Visit.page("/pay?job=nurse&pay=60k&place=Nowhere")
                            .select(".verdict")
                            .text())
                    .doesNotContain("Nowhere");
        } finally {
            reload.withSample();
        }
    }

    @Test
    void anAnswer_isNotForSearchEngines_norForTheNextSite() {
        Document page = Visit.page(NURSE + "65k");

        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(page.select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/pay");
        assertThat(Visit.page("/pay").select("meta[name=robots]")).isEmpty();
    }

    @Test
    void theOldAddress_leadsHere_withWhatWasTyped() {
        assertThat(Visit.redirect("/roles/nurse/salary?pay=70k&level=mid"))
                .isEqualTo("/pay?job=nurse&pay=70k&level=mid");
        assertThat(Visit.page("/roles/nurse/salary").select("a[href='/pay?job=nurse']"))
                .isNotEmpty();
    }
}
