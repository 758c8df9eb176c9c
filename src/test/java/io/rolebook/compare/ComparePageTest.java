package io.rolebook.compare;

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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ComparePageTest {

    private static final String BOTH = "/compare?role=midwife&role=nurse";

    @Inject
    Reload reload;

    private Document page;

    @BeforeEach
    void open() {
        page = Visit.page(BOTH);
    }

    @Test
    void differences_areToldInWords_aboutTheSecondBesideTheFirst() {
        Element words = Visit.under(page, "How they differ");

        assertThat(words.select("dt").eachText()).containsExactly("Ward Nurse, compared with Midwife");
        assertThat(words.select("dd").eachText())
                .containsExactly(
                        "The medians come from different sources, editions, places or currencies, so they are not compared as numbers.",
                        "The two share 1 skill.",
                        "Only Ward Nurse needs Triage, Wound care, Patient records and Infusion pump.");
    }

    @Test
    void tenThingsThatDecide_comeFirst_andTheRestIsThereOnDemand() {
        Element decisive = Visit.under(page, "Ten things that decide");

        assertThat(Visit.rows(decisive))
                .contains(
                        List.of("Median pay", "$68,000", "$70,000 Registered nurses"),
                        List.of("Half earn", "– nothing said", "$61,000 to $82,000"),
                        List.of("Hours", "– nothing said", "About 36–48 hours a week, sometimes on call"),
                        List.of("The catch", "– nothing said", "Nights and weekends come around again and again."))
                .hasSizeLessThanOrEqualTo(10);
        assertThat(page.select("main section:not(details section) h2").eachText())
                .startsWith("How they differ", "Ten things that decide")
                .doesNotContain("Pay");
        assertThat(page.select("details.rest:not([open]) h2").eachText()).contains("At a glance", "Pay");
    }

    @Test
    void everyField_isARow_andADashWhereNothingIsSaid() {
        assertThat(Visit.rows(Visit.under(page, "Pay")))
                .contains(
                        List.of("Median", "$68,000", "$70,000"),
                        List.of("90th percentile", "– nothing said", "$95,000"),
                        List.of(
                                "Claimed, senior",
                                "– nothing said",
                                "$75,000 to over $90,000 Sample guide, 5 years or more"));
        assertThat(Visit.rows(Visit.under(page, "Outlook")))
                .contains(List.of(
                        "Job growth", "– nothing said", "+5.5% Registered nurses, 2025–2035 +12% over 10 years"));
        assertThat(Visit.rows(Visit.under(page, "What they do")))
                .containsExactly(
                        List.of("Coordinate", "– nothing said", "1 of 2 duties Hand over"),
                        List.of("Care", "1 of 1 duty Attend a birth", "1 of 2 duties Make the round"),
                        List.of("An ordinary day", "– nothing said", "6:30 a.m. to morning"));
        assertThat(Visit.rows(Visit.under(page, "Setting and people")))
                .contains(
                        List.of("Where", "– nothing said", "Clinic On site Shifts"),
                        List.of("Stress", "– nothing said", "High"));
        assertThat(Visit.rows(Visit.under(page, "The way in, and its time")))
                .contains(
                        List.of("Certificates that help", "– nothing said", "Basic life support"),
                        List.of("Time to qualify", "– nothing said", "3–4 years Full time"));
    }

    @Test
    void aGuidesMean_isAClaim_andASurveysBands_areCounted(@TempDir Path folder) throws IOException {
        Sample.copy(folder);
        Path nurse = folder.resolve("roles/nurse.md");
        Files.writeString(
                nurse,
                Files.readString(nurse)
                        .replace(
                                "pay-regions:",
                                """
                  - { source: sample-guide, of: Nurses by years, mean: 71000 }
                  - { source: sample-survey, bands: [{ level: senior, min: 80000, max: 90000 }], range: { min: 1000, max: 2000 } }
                pay-regions:"""));
        try {
            reload.with(Sample.guide(folder));
            List<List<String>> rows = Visit.rows(Visit.under(Visit.page(BOTH), "Pay"));

            assertThat(rows)
                    .contains(
                            List.of("Counted too", "– nothing said", "€3,900 median a month"),
                            List.of(
                                    "Claimed, all levels",
                                    "– nothing said",
                                    "$50,000 to over $100,000 Sample guide $71,000 mean, Nurses by years"))
                    .extracting(row -> row.get(0))
                    .containsSubsequence("Counted, senior", "Counted, all levels", "Claimed, entry");
        } finally {
            reload.withSample();
        }
    }

    @Test
    void whatIsListedOnARolesPages_isARowToo() {
        assertThat(Visit.rows(Visit.under(page, "At a glance")))
                .contains(List.of(
                        "Codes", "– nothing said", "Sample Statistics 2025 29-1141, Sample Profiles 29-1141.00"));
        assertThat(Visit.rows(Visit.under(page, "Pay")))
                .contains(
                        List.of("Mean", "– nothing said", "$72,500"),
                        List.of("People counted", "– nothing said", "120,000"));
        assertThat(Visit.rows(Visit.under(page, "The way in, and its time")))
                .contains(List.of("Instead of it", "– nothing said", "An associate’s degree and a bridge course"));
        assertThat(Visit.rows(Visit.under(page, "Going up, and applying")))
                .contains(
                        List.of("Words a résumé needs", "– nothing said", "Patient care"),
                        List.of("Words to leave out", "– nothing said", "Calm"));
        assertThat(Visit.rows(Visit.under(page, "Tools, and more about each")))
                .contains(
                        List.of("Tools of the trade", "– nothing said", "Patient records, Infusion pump"),
                        List.of("Updated", "November 19, 2026", "November 20, 2026"));
    }

    @Test
    void skills_areSharedOrSingle_withTheirWeights() {
        assertThat(Visit.rows(Visit.under(page, "Skills that all of them need")))
                .containsExactly(List.of("Listening the same", "Must have", "Must have"));
        assertThat(Visit.rows(Visit.under(page, "Skills that only one of them needs")))
                .containsExactly(
                        List.of("Must have", "– nothing said", "Triage Wound care"),
                        List.of("Important", "– nothing said", "Patient records"),
                        List.of("Helpful", "– nothing said", "Infusion pump"));
    }

    @Test
    void whatIsEqual_isMarkedInWords() {
        assertThat(page.select("tr.same th").eachText()).containsExactly("Field the same", "Listening the same");
    }

    @Test
    void figuresOfDifferentSources_shareNoAxis() {
        assertThat(page.select("figure.scale")).isEmpty();
    }

    @Test
    void everyFigure_keepsItsMark() {
        assertThat(page.select("td:has(.figure)"))
                .hasSizeGreaterThan(15)
                .allMatch(cell -> !cell.select("sup a[href^=#note-]").isEmpty());
    }

    @Test
    void roles_standInTheReadersOrder_underOneCanonicalAddress_whichIsNotForSearchEngines() {
        Document turned = Visit.page("/compare?role=nurse&role=midwife&role=nurse");

        assertThat(turned.select(".beside").first().select("thead th").eachText())
                .containsExactly("Ward Nurse", "Midwife");
        assertThat(Visit.under(turned, "How they differ").select("dt").eachText())
                .containsExactly("Midwife, compared with Ward Nurse");
        assertThat(turned.select("link[rel=canonical]").attr("href")).endsWith(BOTH);
        assertThat(turned.select(".tray input[type=hidden], form.add input[type=hidden]")
                        .eachAttr("value"))
                .containsExactly("nurse", "midwife");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(BOTH);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
    }

    @Test
    void removing_leadsToTheRest() {
        assertThat(page.select(".tray .remove").eachAttr("href"))
                .containsExactly("/compare?role=nurse", "/compare?role=midwife");
    }

    @Test
    void anOccupationWithoutARole_standsBesideARole_andSaysWhatNoTableHas() {
        Document beside = Visit.page("/compare?role=nurse&role=29-1161");

        assertThat(beside.select(".tray li > a:first-child").eachAttr("href"))
                .containsExactly("/roles/nurse", "/occupations/29-1161");
        assertThat(Visit.rows(Visit.under(beside, "Ten things that decide")))
                .contains(
                        List.of("Median pay", "$70,000 Registered nurses", "$77,000 Nurse midwives"),
                        List.of("Usual way in", "Bachelor’s degree", "Master’s degree"),
                        List.of("Hours", "About 36–48 hours a week, sometimes on call", "– not in the tables"));
        assertThat(Visit.under(beside, "How they differ").select("dd").eachText())
                .anyMatch(sentence -> sentence.contains("Projected change in jobs"))
                .noneMatch(sentence -> sentence.contains("different sources"));
        assertThat(Visit.rows(Visit.under(beside, "What tables say of the occupation")))
                .extracting(row -> row.get(0))
                .contains("Strongest interests", "Ranks highest in");
        assertThat(ValidHtml.problems(beside.outerHtml())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"29-1141", "registered%20nurses"})
    void anOccupationThatARoleStandsFor_isThatRole(String name) {
        assertThat(Visit.page("/compare?role=midwife&role=" + name)
                        .select(".tray li > a:first-child")
                        .eachText())
                .containsExactly("Midwife", "Ward Nurse");
    }

    @Test
    void unknownNames_areNamed_andLeftOut() {
        Document odd = Visit.page(BOTH + "&role=surgeon&role=%3Cb%3Eplumber");

        assertThat(odd.select("main .beware").text())
                .isEqualTo(
                        "The guide has no role or occupation called “surgeon”, “<b>plumber”. Search the guide for surgeon, <b>plumber.");
        assertThat(odd.select("main .beware a").eachAttr("href"))
                .containsExactly("/search?q=surgeon", "/search?q=%3Cb%3Eplumber");
        assertThat(odd.select(".tray li")).hasSize(2);
        assertThat(ValidHtml.problems(odd.outerHtml())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ward%20Nurse",
                "ward-nurse",
                "NURSE",
                "%20nurse%20",
                "ward%20nurse",
                "Staff%20nurse",
                "hospital-nurse",
                "nurze"
            })
    void titlesOldNamesAndAliases_areUnderstood(String name) {
        assertThat(Visit.page("/compare?role=midwife&role=" + name)
                        .select(".tray li > a:first-child")
                        .eachText())
                .containsExactly("Midwife", "Ward Nurse");
    }
}
