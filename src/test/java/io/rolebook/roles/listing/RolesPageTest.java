package io.rolebook.roles.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Briefs;
import io.rolebook.LargeGuide;
import io.rolebook.Visit;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Sample;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RolesPageTest {

    @Inject
    Reload reload;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @Test
    void roles_areByLetter_withPayAndGrowth() {
        Document page = Visit.page("/roles");

        assertThat(page.select("nav.letters a").eachAttr("href")).containsExactly("#letter-M", "#letter-W");
        assertThat(page.select("tr.letter").eachText()).containsExactly("M", "W");
        assertThat(Visit.rows(page))
                .contains(
                        List.of("Ward Nurse Looks after the patients of one ward, hour by hour.", "$70,000", "+5.5%"));
    }

    @Test
    void draftsAndWithdrawnRoles_areNotListed() {
        assertThat(Visit.text(Visit.page("/roles"))).contains("2 roles").doesNotContain("Surgeon", "Leech");
    }

    @Test
    void everyFigure_hasAMark() {
        assertThat(Visit.page("/roles").select("td:matches(\\d)")).hasSize(3).allMatch(cell -> !cell.select("sup a")
                .isEmpty());
    }

    @Test
    void rolesThatAreTicked_areCompared() {
        Document page = Visit.page("/roles");

        assertThat(page.select("form[action=/compare] input[name=role]").eachAttr("value"))
                .containsExactly("midwife", "nurse");
        assertThat(page.select("form[action=/compare] button")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "family=care, Midwife|Ward Nurse",
        "family=medicine, ''",
        "education=bachelor, Ward Nurse",
        "experience=1, Ward Nurse",
        "pay=69000, Ward Nurse",
        "pay=$69k, Ward Nurse",
        "pay=50k, Midwife|Ward Nurse",
        "pay=€50k, ''",
        "pay=50000usd, Midwife|Ward Nurse",
        "growth=5, Ward Nurse",
        "growth=6, ''",
        "environment=clinic, Ward Nurse",
        "environment=clinic&environment=outdoors, Ward Nurse",
        "skill=triage, Ward Nurse",
        "skill=triage&skill=listening, Ward Nurse",
        "skill=triage&skill=nothing, ''",
        "family=care&pay=69000, Ward Nurse",
        "sort=-role, Ward Nurse|Midwife",
        "sort=-median, Ward Nurse|Midwife",
        "sort=median, Midwife|Ward Nurse"
    })
    void address_saysWhichRolesAreShown_andInWhichOrder(String query, String roles) {
        assertThat(String.join("|", titles(Visit.page("/roles?" + query)))).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource({
        "depth=guide, Nurse",
        "family=health, Nurse|Nursing Assistant|Pharmacist|Pharmacy Technician",
        "training=short&family=moving, Delivery Driver|Forklift Operator",
        "openings=5000&family=moving, Delivery Driver|Forklift Operator",
        "interest=social&family=health, Nurse|Nursing Assistant|Pharmacist|Pharmacy Technician",
        "interest=artistic, ''",
        "strength=heavy&family=building, Electrician|Roofer|Trades Helper",
        "strength=light, Airline Pilot|Pharmacist",
        "ability=physical-strength-and-stamina&family=moving, Delivery Driver",
        "ability=detail-oriented, ''",
        "stress=low, Pharmacy Technician",
        "stress=middle, Pharmacist",
        "stress=high, Nurse",
        "hours=up-to-40, Nurse",
        "hours=more-than-40, ''",
        "environment=shifts, Nurse"
    })
    void briefs_areFilteredByWhatTheTablesKnow_guidesFirst(String query, String roles) {
        reload.with(Briefs.guide());

        assertThat(String.join("|", titles(Visit.page("/roles?" + query)))).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource({
        "environment=shifts, 9 roles are left out because the guide does not say where the work is done.",
        "hours=up-to-40, 9 roles are left out because the guide does not say the hours.",
        "hours=up-to-40&family=health, 3 roles are left out because the guide does not say the hours.",
        "stress=low&family=health, One role is left out because the guide does not say how much calm the work asks for.",
        "skill=triage, 9 roles are left out because the guide does not say the skills.",
        "family=health, ''"
    })
    void rolesOfWhichTheGuideDoesNotSayWhatIsAskedFor_areCounted(String query, String sentence) {
        reload.with(Briefs.guide());

        assertThat(Visit.page("/roles?" + query)
                        .select(".results > p.small:not(.basis)")
                        .text())
                .isEqualTo(sentence);
    }

    @Test
    void physicalDemand_saysWhichRankItIs() {
        reload.with(Briefs.guide());

        Document page = Visit.page("/roles");
        assertThat(page.select("fieldset:has([name=strength])").text())
                .contains("Physical demand", "Physical strength and stamina", "Heaviest third 6 roles");
        assertThat(page.select("label:has([name=depth])").eachText())
                .containsExactly("Guides 1 role", "Briefs 9 roles");
    }

    @Test
    void filterOfCalm_saysWhatItRestsOn() {
        reload.with(Briefs.guide());

        assertThat(Visit.page("/roles?stress=low").select(".results > .basis").text())
                .contains("calm under stress", "No table counts how stressful a job is");
    }

    @Test
    void choice_saysHowManyRolesItWouldShow() {
        Document page = Visit.page("/roles?skill=triage");

        assertThat(page.select("label:has([name=family])").eachText()).containsExactly("Care 1 role");
        assertThat(page.select("[name=skill][checked]").eachAttr("value")).containsExactly("triage");
        assertThat(page.select("select[name=pay] option").eachText())
                .startsWith("Any")
                .allMatch(option -> option.equals("Any") || option.matches("At least \\$\\d+,\\d{3} \\(1\\)"));
        assertThat(page.select("select[name=skill] option").eachText()).contains("Listening (1)");
    }

    @Test
    void oneThingThatIsAsked_canBeDropped() {
        Document page = Visit.page("/roles?family=care&skill=triage&sort=-median");

        assertThat(page.select("ul.tray a.remove").eachAttr("href"))
                .containsExactly("/roles?skill=triage&sort=-median", "/roles?family=care&sort=-median");
    }

    @Test
    void nothingFound_saysWhatToDrop_andWhatThatGives() {
        Document page = Visit.page("/roles?family=care&growth=90");

        assertThat(page.select("main h2").first().text()).isEqualTo("No role matches all of these");
        assertThat(page.select("ul.lines li").eachText()).containsExactly("Remove “At least +90%”: 2 roles");
        assertThat(page.select("ul.lines a").attr("href")).isEqualTo("/roles?family=care");
    }

    /** The guide converts no money: what is asked in euros is no amount of dollars. */
    @Test
    void payInAnotherCurrency_staysInIt() {
        Document page = Visit.page("/roles?pay=€50k");

        assertThat(page.select("ul.lines li").eachText()).containsExactly("Remove “At least €50,000”: 2 roles");
        assertThat(page.select("select[name=pay] option[selected]").eachAttr("value"))
                .containsExactly("50000eur");
        assertThat(Visit.page("/roles?pay=$50k")
                        .select("select[name=pay] option[selected]")
                        .eachAttr("value"))
                .containsExactly("50000");
    }

    @Test
    void whatIsAsked_isTheSameListForCrawlers() {
        Document page = Visit.page("/roles?family=care");

        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/roles");
        assertThat(Visit.page("/roles").select("meta[name=robots]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "family=%00",
                "family=../../etc",
                "pay=-5",
                "pay=12.5",
                "pay=99999999999999999999",
                "growth=abc",
                "experience=1e9",
                "skill=%3Cscript%3E",
                "sort=nonsense",
                "page=-1",
                "page=9999999999",
                "page=0",
                "family=",
                "sort="
            })
    void oddQuery_isPassedOver(String query) {
        assertThat(titles(Visit.page("/roles?" + query))).containsExactly("Midwife", "Ward Nurse");
    }

    @Test
    void thousandsOfParameters_areBounded() {
        StringBuilder query = new StringBuilder("/roles?skill=triage");
        for (int i = 0; i < 400; i++) {
            query.append("&skill=s").append(i);
        }

        assertThat(Visit.page(query.toString()).select("[name=skill][checked]")).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void longList_isInPages_withLettersThatLeadToTheirPage(@TempDir Path folder) throws IOException {
        reload.with(Sample.guide(LargeGuide.write(folder, 120)));
        int all = Integer.parseInt(
                Visit.page("/roles").selectFirst(".lead").text().replaceAll("\\D.*", ""));
        int pages = (all + RolesPage.ON_A_PAGE - 1) / RolesPage.ON_A_PAGE;
        Document last = Visit.page("/roles?page=" + pages);

        assertThat(all).isGreaterThan(100);
        assertThat(titles(Visit.page("/roles"))).hasSize(RolesPage.ON_A_PAGE);
        assertThat(titles(last)).hasSize(all - (pages - 1) * RolesPage.ON_A_PAGE);
        assertThat(last.select("link[rel=canonical]").attr("href")).endsWith("?page=" + pages);
        assertThat(titles(Visit.page("/roles?page=77"))).isEqualTo(titles(last));
        for (String letter : Visit.page("/roles").select("nav.letters a").eachAttr("href")) {
            String address = letter.startsWith("#") ? "/roles" + letter : letter;
            String id = address.substring(address.indexOf('#') + 1);
            assertThat(Visit.page(address.replaceAll("#.*", "")).getElementById(id))
                    .as(address)
                    .isNotNull();
        }
    }

    private static List<String> titles(Document page) {
        return page.select("table.roles tbody tr:not(.letter) th > a").eachText();
    }
}
