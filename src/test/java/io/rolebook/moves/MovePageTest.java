package io.rolebook.moves;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Briefs;
import io.rolebook.RawRequest;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MovePageTest {

    private static final String ROLE =
            """
            ---
            title: %s
            summary: Works beside the others.
            family: care
            needs:
              must: [{ skill: %s, tier: advanced }]
            %s
            ---
            ## Overview
            Works on a ward.
            """;

    @Inject
    Reload reload;

    @Test
    void distance_isANumber_withTheSumThatLeadsToIt() {
        Document page = Visit.page("/roles/midwife/to/nurse");

        assertThat(page.select("h1").text()).isEqualTo("From Midwife to Ward Nurse");
        assertThat(page.select(".lead").text())
                .isEqualTo("You bring 1 of the 5 things that Ward Nurse needs, 1 of its 3 must-haves among them.");
        assertThat(page.select("details:contains(How this is worked out)").text())
                .contains("3 of 12 points: 100 × 3 ÷ 12 = 25");
    }

    @Test
    void whatIsMissing_isByHowMuchItIsNeeded() {
        Document page = Visit.page("/roles/midwife/to/nurse");

        assertThat(Visit.under(page, "What is missing").select("dt, dd").eachText())
                .containsExactly(
                        "Must have", "Triage; Wound care", "Important", "Patient records", "Helpful", "Infusion pump");
        assertThat(Visit.under(page, "What carries over").select("li").eachText())
                .containsExactly("Listening Must have");
        assertThat(Visit.text(page)).contains("Learn first: Triage; Wound care; Patient records.");
    }

    @Test
    void pay_isNotCompared_whereSourcesDiffer_andClaimsStandByLevel() {
        Document page = Visit.page("/roles/midwife/to/nurse");

        assertThat(Visit.under(page, "How pay changes").text()).contains("not compared as numbers");
        assertThat(Visit.rows(Visit.under(page, "How pay changes")))
                .contains(List.of("Senior", "no claim", "$75,000 to over $90,000"));
        assertThat(page.select("td:has(.figure)")).isNotEmpty().allMatch(cell -> !cell.select("sup a[href^=#note-]")
                .isEmpty());
    }

    @Test
    void projectsThatProveIt_areThePortfolioOfTheTarget() {
        Element proof = Visit.under(Visit.page("/roles/midwife/to/nurse"), "Projects that prove it");
        Element portfolio = Visit.under(Visit.page("/roles/nurse/path"), "Portfolio");

        assertThat(portfolio.text()).contains(proof.selectFirst("p, ul").text());
        assertThat(proof.select("a").last().attr("href")).isEqualTo("/roles/nurse/path#portfolio");
        assertThat(Visit.page("/roles/nurse/to/midwife").getElementById("proof"))
                .as("a role without a portfolio")
                .isNull();
    }

    @Test
    void firstSteps_areTheTargetsPath_lessWhatIsKnown() {
        Document page = Visit.page("/roles/midwife/to/nurse");

        assertThat(Visit.under(page, "First steps").select("li").eachText())
                .containsExactly(
                        "Get the degree From scratch: 3 years, full time1 To learn: Triage, Wound care"
                                .replace(
                                        "time1",
                                        "time" + page.select("li .mark").first().text()),
                        "Pass the exam");
        assertThat(Visit.under(page, "First steps").text())
                .containsSubsequence(
                        "The whole way 3–4 years", "Full time That is", "Nobody says how long this move takes.")
                .doesNotContain("sources count", "..");
    }

    @Test
    void aTimeWithANoteOfSentences_standsForItself(@TempDir Path folder) throws IOException {
        String way = "time-to-qualify: [{ source: sample-survey, years: 1-2, note: From scratch. Longer by night. }]";
        String step = "## Path\n### Learn\nAt a desk.\n\n- Time: 1-2 years\n- Pace: as the survey counts\n"
                + "- Skills: patient-records, wound-care, listening\n- Source: sample-survey\n";
        withRoles(folder, "archivist", ROLE.formatted("Archivist", "patient-records", way) + step);
        try {
            Element steps = Visit.under(Visit.page("/roles/midwife/to/archivist"), "First steps");
            steps.select("sup").remove();

            assertThat(steps.select("li > p").eachText())
                    .containsExactly(
                            "From scratch: 1–2 years, as the survey counts",
                            "To learn: Patient records",
                            "Named by this step alone: Wound care",
                            "Known already: Listening");
            assertThat(steps.select("dd").text()).isEqualTo("1–2 years From scratch. Longer by night.");
            assertThat(steps.select("p").last().text())
                    .isEqualTo(
                            "That is the time of somebody who begins with nothing. Nobody says how long this move takes.");
        } finally {
            reload.withSample();
        }
    }

    @Test
    void theWayBack_isALink_withItsOwnDistance() {
        Document back = Visit.page("/roles/nurse/to/midwife");

        assertThat(Visit.page("/roles/midwife/to/nurse")
                        .select("main a:contains(The way back)")
                        .attr("href"))
                .isEqualTo("/roles/nurse/to/midwife");
        assertThat(back.select(".lead").text()).isEqualTo("You bring the one thing that Midwife needs.");
        assertThat(back.select("h2").eachText()).doesNotContain("What is missing");
        assertThat(Visit.text(back)).contains("The guide has no path into this role yet");
    }

    @Test
    void everyRole_namesItsNearestMoves_andWhy() {
        Document nurse = Visit.page("/roles/nurse");

        assertThat(Visit.under(nurse, "Where its skills lead").select("dd").text())
                .isEqualTo("You would bring the one thing it needs, Listening first of all. Compare");
        assertThat(Visit.under(nurse, "Where its skills lead").select("a").eachAttr("href"))
                .containsExactly("/roles/nurse/to/midwife", "/compare?role=midwife&role=nurse");
    }

    @Test
    void rolesThatShareNothing_sayso_andLeadThroughAThird(@TempDir Path folder) throws IOException {
        withRoles(folder, "archivist", ROLE.formatted("Archivist", "patient-records", ""));
        try {
            Document page = Visit.page("/roles/midwife/to/archivist");

            assertThat(page.select(".lead").text())
                    .isEqualTo("Nothing carries over: all that Archivist needs would be new.");
            assertThat(Visit.under(page, "Through a third role").text())
                    .contains("leads through Ward Nurse", "first there, a distance of 75", "then on, 0");
            assertThat(Visit.under(page, "Through a third role").select("a").eachAttr("href"))
                    .containsExactly("/roles/midwife/to/nurse", "/roles/nurse/to/archivist");
            assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
            assertThat(ValidHtml.problems(page.outerHtml())).isEmpty();
        } finally {
            reload.withSample();
        }
    }

    @Test
    void withoutListedSkills_thereIsNoNumber(@TempDir Path folder) throws IOException {
        withRoles(folder, "porter", ROLE.formatted("Porter", "x", "").replaceAll("(?m)^needs:\n.*\n", ""));
        try {
            Document page = Visit.page("/roles/nurse/to/porter");

            assertThat(Visit.text(page)).contains("for one of them the guide lists no skills yet");
            assertThat(Visit.text(page)).as("claims of one side alone").doesNotContain("no claim", "Senior");
            assertThat(page.select("h2").eachText())
                    .doesNotContain("How far it is", "What is missing", "What carries over");
            assertThat(Visit.page("/roles/porter").select("h2").eachText()).doesNotContain("Where its skills lead");
        } finally {
            reload.withSample();
        }
    }

    @Test
    void briefs_areSetBesideEachOtherByOfficialTables_andThePageSaysSo() {
        reload.with(Briefs.guide());
        try {
            Document page = Visit.page("/roles/roofer/to/electrician");
            Element official = Visit.under(page, "What official tables say instead");

            assertThat(page.select(".lead").text()).startsWith("The median is");
            assertThat(Visit.text(page)).doesNotContain("claim");
            assertThat(Visit.rows(official)).anyMatch(row -> row.get(0).equals("Typical entry education"));
            assertThat(official.select("td .figure + sup a")).isNotEmpty();
            assertThat(ValidHtml.problems(page.outerHtml())).isEmpty();
        } finally {
            reload.withSample();
        }
    }

    @Test
    void twoGuides_areNotSetBesideEachOtherByTables() {
        assertThat(Visit.page("/roles/midwife/to/nurse").select("#official")).isEmpty();
    }

    @Test
    void closenessAndSkillRanks_areThoseOfTheTables(@TempDir Path folder) throws IOException {
        String counted = "occupations: [{ pay: 29-1161, profile: 29-1161.00 }]";
        withRoles(folder, "porter", ROLE.formatted("Porter", "x", counted).replaceAll("(?m)^needs:\n.*\n", ""));
        try {
            Document page = Visit.page("/roles/nurse/to/porter");
            Element official = Visit.under(page, "What official tables say instead");

            assertThat(page.select(".lead").text())
                    .contains("Official tables call Nurse midwives the one occupation nearest to Registered nurses.");
            assertThat(Visit.rows(official))
                    .contains(
                            List.of("Typical entry education", "Bachelor’s degree", "Master’s degree"),
                            List.of("Adaptability rank among all occupations, of 100", "81", "84"));
        } finally {
            reload.withSample();
        }
    }

    @Test
    void oneGuideOnBothRoles_tellsTheChangeByLevel(@TempDir Path folder) throws IOException {
        String pay = "pay:\n  - { source: sample-guide, bands: [{ level: senior, min: 90000, max: 99000 }] }";
        withRoles(folder, "archivist", ROLE.formatted("Archivist", "patient-records", pay));
        try {
            assertThat(Visit.rows(Visit.under(Visit.page("/roles/nurse/to/archivist"), "How pay changes")))
                    .contains(List.of("Senior", "$75,000 to over $90,000", "$90,000 to $99,000", "+20%"));
        } finally {
            reload.withSample();
        }
    }

    @Test
    void searchEngines_areToShowTheMovesBetweenNeighbors(@TempDir Path folder) throws IOException {
        try {
            withRoles(
                    folder,
                    "archivist",
                    ROLE.formatted("Archivist", "patient-records", "related: [{ role: nurse, differs: Files }]"));

            assertThat(Visit.page("/roles/archivist/to/nurse").select("meta[name=robots]"))
                    .isEmpty();
            assertThat(Visit.page("/roles/nurse/to/archivist")
                            .select("meta[name=robots]")
                            .attr("content"))
                    .isEqualTo("noindex,follow");
            assertThat(Visit.page("/roles/archivist")
                            .select("a[href=/roles/archivist/to/nurse]")
                            .text())
                    .contains("What the move takes");
        } finally {
            reload.withSample();
        }
    }

    private void withRoles(Path folder, String slug, String role) throws IOException {
        Sample.copy(folder);
        Files.writeString(folder.resolve("roles/" + slug + ".md"), role);
        reload.with(Sample.guide(folder));
    }

    @ParameterizedTest
    @CsvSource({
        "/roles/nurse/to/nurse, /roles/nurse",
        "/roles/midwife/to/ward-nurse, /roles/midwife/to/nurse",
        "/roles/ward-nurse/to/midwife, /roles/nurse/to/midwife",
        "/roles/Nurse/to/Midwife, /roles/nurse/to/midwife",
        "/roles/nurse/to/midwife/, /roles/nurse/to/midwife"
    })
    void otherSpellings_leadToTheOne(String address, String target) {
        assertThat(Visit.redirect(address)).endsWith(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/roles/nurse/to/surgeon",
                "/roles/surgeon/to/nurse",
                "/roles/nurse/to/%00",
                "/roles/nurse/to/%F0%9F%91%A9",
                "/roles/nurse/to/..%2F..",
                "/roles/nurse/to",
                "/roles/nurse/to/midwife/to/nurse"
            })
    void unknownRoles_areNotFound(String address) {
        assertThat(RawRequest.get(address).status()).isIn(400, 404);
    }
}
