package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.ValidHtml;
import io.rolebook.Visit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchPageTest {

    private static Document search(String typed) {
        return Visit.page("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    private static Element first(Document page) {
        return page.selectFirst("ol.hits > li");
    }

    @Test
    void role_isFoundByItsTitle_withAllItsSides() {
        Element first = first(search("ward nurse"));

        assertThat(first.select("h2 a").text()).isEqualTo("Ward Nurse");
        assertThat(first.select("h2 a").attr("href")).isEqualTo("/roles/nurse");
        assertThat(first.select("ul.inline a").eachAttr("href"))
                .contains("/roles/nurse/salary", "/roles/nurse/faq")
                .doesNotContain("/roles/nurse");
    }

    @ParameterizedTest
    @CsvSource({
        "staff nurse, /roles/nurse",
        "nurze, /roles/nurse",
        "hospital nurses, /roles/nurse",
        "nurse hospital, /roles/nurse",
        "29-1141, /roles/nurse",
        "triaje, /skills/triage",
        "triage, /skills/triage",
        "infuson pump, /skills/infusion-pump",
        "medicine, /families/medicine",
        "sample survey, /sources/sample-survey",
        "how much does a nurse make, /roles/nurse/salary",
        "skills for nurse, /roles/nurse/skills",
        "how to become a ward nurse, /roles/nurse/path",
        "can a nurse work part time, /roles/nurse/faq#can-i-work-part-time",
        "salaries, /salaries"
    })
    void whatIsTyped_leadsTo(String typed, String address) {
        assertThat(first(search(typed)).select("h2 a").attr("href")).isEqualTo(address);
    }

    @Test
    void placesOnThePage_areLinkedAndTheirWordsMarked() {
        Element place = first(search("nurse night work")).selectFirst("ul.parts li");

        assertThat(place.select("a").attr("href")).isEqualTo("/roles/nurse/faq#is-there-night-work");
        assertThat(place.select("a mark").eachText()).contains("night");
        assertThat(place.select(".side").text()).isEqualTo("Questions");
    }

    @Test
    void twoTerms_areAnd() {
        assertThat(search("pump beeps").select("ol.hits h2 a").eachAttr("href")).contains("/skills/infusion-pump");
        assertThat(Visit.text(search("pump beeps"))).doesNotContain("No page has all");
    }

    @Test
    void wordsThatNoPageHasTogether_areOr_andThePageSaysSo() {
        Document page = search("triage accessibility");

        assertThat(page.select("[role=status]").text()).startsWith("No page has all of your words.");
        assertThat(page.select("ol.hits h2 a").eachAttr("href")).contains("/skills/triage");
    }

    @Test
    void aMistypedWord_isMended_andThePageSaysSo() {
        Document page = search("midwfie");

        assertThat(first(page).select("h2").text()).isEqualTo("Midwife");
        assertThat(page.select("[role=status]").text()).contains("No page has “midwfie”; these are for midwife.");
    }

    @Test
    void mendedWords_areOfferedWithTheRestOfTheQuestion() {
        Document page = search("midwfie infuson pump");

        assertThat(page.select("[role=status]").text())
                .contains("No page has “midwfie” or “infuson”; these are for midwife infusion pump.");
        assertThat(page.select("[role=status] a").attr("href")).isEqualTo("/search?q=midwife+infusion+pump");
    }

    @ParameterizedTest
    @CsvSource({
        "nurse vs midwife, /compare?role=nurse&role=midwife",
        "midwife or nurse, /compare?role=midwife&role=nurse",
        "what is the difference between a ward nurse and a midwife, /compare?role=nurse&role=midwife",
        "nurse vs midwife salary, /compare?role=nurse&role=midwife",
        "how to switch from nurse to midwife, /roles/nurse/to/midwife",
        "nurse to midwife, /roles/nurse/to/midwife",
        "remote jobs without overtime, /roles?environment=remote&hours=up-to-40",
        "low stress jobs that pay well, /roles?stress=low&sort=-median"
    })
    void twoInOneQuestion_leadToThePageOnBoth(String typed, String address) {
        assertThat(search(typed).select("p.both a").eachAttr("href")).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nurse vs triage", "nurse or ward nurse", "how to become a nurse", "nurse to", "or", "to nurse"})
    void oneRole_isNotTwo(String typed) {
        assertThat(search(typed).select("p.both")).isEmpty();
    }

    @Test
    void aWordThatNoPageHas_isLeftOut_andThePageSaysSo() {
        Document page = search("quantumcorp midwife");

        assertThat(first(page).select("h2").text()).isEqualTo("Midwife");
        assertThat(page.select("[role=status]").text())
                .contains(
                        "No page has “quantumcorp”, so it is left out; if it is an employer, type the work people do");
        Document anyWork = search("quantumcorp worker");
        assertThat(first(anyWork).select("h2 a").attr("href")).isEqualTo("/roles");
        assertThat(anyWork.select("ol.hits .kind").eachText()).containsOnly("List");
    }

    @ParameterizedTest
    @CsvSource({
        "remote midwife, /roles/midwife, /roles?environment=remote",
        "part time midwife, /roles/midwife, /roles?hours=up-to-40",
        "best paid midwife, /roles/midwife/salary, /rankings/best-paid",
        "midwife without experience, /roles/midwife/path, /occupations?education=none"
    })
    void aCondition_hidesNoRole_andLeadsToTheListForIt(String typed, String first, String list) {
        Document page = search(typed);

        assertThat(first(page).select("h2 a").attr("href")).startsWith(first.replaceFirst("/(salary|path)$", ""));
        assertThat(page.select("p.both a").eachAttr("href")).containsExactly(list);
    }

    @Test
    void aConditionAlone_isTheFirstResult_andNotRepeated() {
        Document page = search("part time jobs");

        assertThat(first(page).select("h2 a").attr("href")).isEqualTo("/roles?hours=up-to-40");
        assertThat(first(page).text()).contains("No source here says which work is part time.");
        assertThat(page.select("p.both")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "senior, /salaries?by=level, No table counts pay or jobs by level",
        "worst paid jobs, /rankings/lowest-paid, the lowest first",
        "jobs without stress, /roles?stress=low, No table counts how stressful jobs are",
        "work with my hands, /roles?ability=fine-motor, top quarter"
    })
    void conditionsAlone_leadToListsAlone_andEachSaysWhatItRestsOn(String typed, String list, String says) {
        Document page = search(typed);

        assertThat(first(page).select("h2 a").attr("href")).isEqualTo(list);
        assertThat(first(page).text()).contains(says);
        assertThat(page.select("ol.hits .kind").eachText()).containsOnly("List");
    }

    @Test
    void rolesThatAreFound_canBeTickedAndCompared_skillsCannot() {
        Document page = search("nurse night work");

        assertThat(page.select("form[action=/compare] input[name=role]").eachAttr("value"))
                .contains("nurse");
        assertThat(search("infusion pump").select("ol.hits > li:has(.kind:matchesOwn(^Skill)) input[name=role]"))
                .isEmpty();
    }

    @Test
    void nothingFound_offersWaysOn() {
        Document page = search("quantum basket");

        assertThat(page.select("[role=status]").text()).isEqualTo("The guide has nothing on “quantum basket”.");
        assertThat(page.select("main h2").eachText()).contains("Perhaps one of these helps", "Where to go next");
        assertThat(page.select("main li a").eachAttr("href")).contains("/roles/nurse", "/roles");
    }

    @Test
    void nothingTyped_helps() {
        Document page = Visit.page("/search");

        assertThat(Visit.text(page)).contains("Type a role, a skill, or a question");
        assertThat(page.select("main li a")).isNotEmpty();
    }

    @Test
    void theBox_isOnEveryPageOnce_andKeepsWhatWasTyped() {
        assertThat(Visit.page("/").select("main form[role=search] input[name=q]"))
                .hasSize(1);
        assertThat(Visit.page("/roles").select("header form[role=search] input[name=q]"))
                .hasSize(1);
        assertThat(Visit.page("/no-such-page", 404).select("input[name=q]")).hasSize(1);
        assertThat(search("night \"work\"").select("input[name=q]").eachAttr("value"))
                .containsExactly("night \"work\"");
    }

    @Test
    void results_areNotIndexed_andHaveOneAddress() {
        Document page = search("nurse");

        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/search");
    }

    @Test
    void count_isSaidInWords() {
        assertThat(search("infusion pump beeps empty").select("[role=status]").text())
                .matches("(One page|\\d+ pages) for “infusion pump beeps empty”\\.");
    }

    @Test
    void aPageBeyondTheLast_saysSo() {
        Document page = Visit.page("/search?q=nurse&page=9");

        assertThat(Visit.text(page)).contains("no more pages for “nurse”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nurse", "quantum", "nurse night work", "<b>nurse</b> & \"x\"", "midwfie"})
    void everyAnswer_isValidHtml(String typed) {
        assertThat(ValidHtml.problems(Visit.get("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                        .asString()))
                .isEmpty();
    }

    @Test
    void whatIsTyped_isNeverObeyed() {
        assertThat(search("<script>alert(1)</script> nurse").select("main script"))
                .isEmpty();
    }

    @Test
    void aPlaceInAQuestionAboutPay_isSaidToBeMissing_andTheRoleIsFound() {
        Document page = search("ward nurse salary in texas");

        assertThat(page.select("main .beware").text())
                .startsWith("Pay is told for the whole country here, not for texas, unless a line names a place.");
        assertThat(first(page).select("h2 a").attr("href")).isEqualTo("/roles/nurse/salary");
        assertThat(search("ward nurse salary").select("main .beware")).isEmpty();
    }
}
