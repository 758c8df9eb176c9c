package io.rolebook.find;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.rolebook.Compressed;
import io.rolebook.ValidHtml;
import io.rolebook.Visit;
import io.rolebook.browser.Pages;
import io.rolebook.catalog.InterestProfiles;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On the published content, whose occupations have interests. */
@QuarkusTest
@TestProfile(Pages.Published.class)
class FindPageTest {

    /** All that is hands-on is liked, all else is not. */
    private static final String MECHANICAL = "/find?a=200000200000200000200000200000";

    private static final double PASSED = 0.95;

    private static Candidates all;

    @Inject
    InterestProfiles profiles;

    @Test
    void form_asksThirtyActivities_fiveOfEachInterest() {
        Document page = Visit.page("/find");

        assertThat(page.select("fieldset legend")).hasSize(30);
        assertThat(page.select("fieldset").first().select("label").eachText())
                .containsExactly("Like", "Not sure", "Dislike");
        assertThat(page.select("input[checked], option[selected]")).isEmpty();
        assertThat(page.select("main a[href=/plan], main a[href=/method]")).hasSize(2);
        assertThat(page.select("meta[name=robots]")).isEmpty();
        for (Interest interest : Interest.values()) {
            assertThat(Activity.ALL.stream().filter(activity -> activity.interest() == interest))
                    .hasSize(5);
        }
    }

    @Test
    void formAsItIsSent_leadsToAShortAddress_thatIsKeptNowhere() {
        Response sent = Visit.get("/find?form=1&a1=2&a2=1&a4=0&edu=school&time=&pay=&strength=&growth=fast");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(Visit.withoutHost(sent.header("Location"))).isEqualTo("/find?a=21-0&edu=school&growth=fast");
        assertThat(sent.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(Visit.get(MECHANICAL).header("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void answer_saysWhereTheAnswersLean_andWhatFits() {
        Document page = Visit.page(MECHANICAL);

        assertThat(page.select(".verdict").text()).isEqualTo("Your answers lean toward hands-on work.");
        assertThat(Visit.rows(page.selectFirst("main")).get(0)).startsWith("Hands-on work (Realistic)", "10");
        assertThat(page.select("main section > h2").eachText())
                .contains("You could start soon", "With training", "With a degree");
        assertThat(page.select(".matches > li")).hasSize(12).allSatisfy(result -> assertThat(result.text())
                .contains("Like you, it leans toward hands-on work", "Typical"));
        assertThat(Visit.under(page, "With training").text()).contains("Carpenters", "Very close.");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/find");
        assertThat(page.select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
        assertThat(ValidHtml.problems(page.outerHtml())).isEmpty();
    }

    @Test
    void anOccupation_standsThereOnce_guidesFirstAmongEquals() {
        List<String> titles = Visit.page("/find?a=020001020001020001021001020002")
                .select(".matches h3")
                .eachText();

        assertThat(titles).doesNotHaveDuplicates().contains("Data Scientists", "Database Architects");
    }

    @Test
    void fit_isWorkedOutToTheLastDigit() {
        Document page = Visit.page(MECHANICAL + "&beside=47-2111.00");

        assertThat(page.select("h2#beside").text()).isEqualTo("Your answers beside Electricians");
        assertThat(page.select("details.worked p").eachText())
                .contains("(6 × 70 − 10 × 18.28) ÷ √((6 × 100 − 10²) × (6 × 80.5858 − 18.28²)) = "
                        + "237.2 ÷ √(500 × 149.3564) = 0.867996");
    }

    @ParameterizedTest
    @CsvSource({
        "Bellhop, 39-6011.00",
        "bellhop, 39-6011.00",
        "bellman, 39-6011.00",
        "Registered Nurses, 29-1141.00",
        "Dishwashers, 35-9021.00",
        "backend developer, 15-1252.00"
    })
    void anyJobWithAProfile_isSetBesideTheAnswers_byItsName(String typed, String profile) {
        Response sent = Visit.get(MECHANICAL + "&form=1&beside=" + typed.replace(' ', '+'));

        assertThat(Visit.withoutHost(sent.header("Location"))).isEqualTo(MECHANICAL + "&beside=" + profile);
    }

    @Test
    void aJobThatNoProfileDescribes_isNamedAsUnknown() {
        Document page = Visit.page(MECHANICAL + "&beside=dragon+tamer");

        assertThat(page.select("#beside ~ .beware").text()).contains("“dragon tamer”");
        assertThat(page.select("#other").attr("value")).isEqualTo("dragon tamer");
        assertThat(page.select("h2#beside")).hasSize(1);
    }

    @Test
    void notThisOne_takesItAway_andMoreLikeThis_goesByItsInterests() {
        Document page = Visit.page(MECHANICAL);
        String first = page.select(".matches h3").first().text();

        Document without =
                Visit.page(page.select("a:contains(Not this one)").first().attr("href"));
        assertThat(without.select(".matches h3").eachText()).doesNotContain(first);
        assertThat(without.select("a:contains(Show those again)").attr("href")).isEqualTo(MECHANICAL);

        Document like =
                Visit.page(page.select("a:contains(More like this)").first().attr("href"));
        assertThat(like.select(".lead").text()).startsWith("Work whose interests are like those of " + first);
        assertThat(like.select(".matches h3").eachText()).doesNotContain(first);
    }

    @Test
    void figuresOfAWholeOccupation_areNamedAsThose_besideAPartOfIt() {
        assertThat(Visit.page(MECHANICAL)
                        .select(".matches > li:contains(Medical and Clinical Laboratory Technicians)")
                        .text())
                .contains("Typical for Clinical Laboratory Technologists and Technicians: Bachelor’s degree");
        assertThat(Visit.page(MECHANICAL)
                        .select(".matches > li:contains(Carpenters)")
                        .text())
                .contains("Typical: High school diploma");
    }

    @Test
    void aDifference_isNoneOfWhatBothLeanToward() {
        assertThat(Visit.page(MECHANICAL).select(".matches").text())
                .contains("leans toward hands-on work.")
                .doesNotContain("more hands-on work than you like");
    }

    @Test
    void preferences_narrowTheList() {
        Document page = Visit.page("/find?a=&edu=college&pay=60k&strength=little&growth=fast");

        assertThat(page.select(".matches > li")).isNotEmpty().allSatisfy(result -> assertThat(result.text())
                .doesNotContain("Bachelor", "Master", "Doctoral", "−"));
        assertThat(page.select(".check option[selected]")).hasSize(3);
        assertThat(Visit.text(Visit.page("/find?a=&pay=900k"))).contains("No occupation meets everything you chose.");
    }

    @Test
    void nothingAnswered_isAListByOpenings() {
        Document page = Visit.page("/find?a=");

        assertThat(page.select(".matches > li")).hasSize(12);
        assertThat(page.select(".lead").text()).contains("the occupations with the most openings");
        assertThat(Visit.page("/find?a=222222222222222222222222222222")
                        .select(".verdict")
                        .text())
                .contains("none of the six interests");
    }

    @Test
    void occupationsWithoutAProfile_areNamedAsLeftOut() {
        assertThat(candidates().occupations()).hasSizeGreaterThan(700);
        Element leftOut = Visit.page(MECHANICAL).select("details").stream()
                .filter(details -> details.text().contains("official occupations are left out"))
                .findFirst()
                .orElseThrow();

        assertThat(leftOut.select("a").eachText())
                .contains("Drafters, All Other", "Woodworkers, All Other")
                .hasSizeBetween(20, 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "school", "college", "bachelor", "more"})
    void everyEducation_getsAtLeastSix(String education) throws IOException {
        for (Map<String, String> person : referee()) {
            assertThat(shortlist(person, education).all()).as(person.get("who")).hasSizeBetween(6, 12);
        }
    }

    @Test
    void profilesOfKnownKind_leadWhereTheyShould() throws IOException {
        List<String> missed = new ArrayList<>();
        List<Map<String, String>> all = referee();
        for (Map<String, String> person : all) {
            List<String> first = shortlist(person, "").first(5).stream()
                    .map(candidate -> candidate.profile().occupation())
                    .toList();
            boolean isRight = Arrays.stream(person.get("right").split(" "))
                    .anyMatch(right -> first.stream().anyMatch(code -> code.startsWith(right)));
            if (!isRight) {
                missed.add(person.get("who"));
            }
        }
        assertThat(all).hasSize(40);
        assertThat(missed).hasSizeLessThanOrEqualTo((int) Math.round(all.size() * (1 - PASSED)));
    }

    private Shortlist shortlist(Map<String, String> person, String education) {
        FindQuery query = FindQuery.of(new MultivaluedHashMap<>(Map.of("a", person.get("answers"), "edu", education)));
        return Shortlist.of(candidates().ranked(query));
    }

    private Candidates candidates() {
        if (all == null) {
            all = QuarkusTransaction.requiringNew()
                    .call(() -> Candidates.of(profiles.all(), profiles.roles(), Map.of()));
        }
        return all;
    }

    private static List<Map<String, String>> referee() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/find/referee.csv")).stream()
                .skip(1)
                .map(line -> line.split("\\|"))
                .map(cells -> Map.of("who", cells[0], "answers", cells[1], "right", cells[2]))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=%00",
                "a=999",
                "a=2&a=0&edu=x&time=x&strength=x&growth=x",
                "a=2&pay=%3Cscript%3E",
                "a=2&pay=-5",
                "a=2&not=%3Cb%3E&not=x&like=nothing&beside=nothing",
                "like=47-2111.00",
                "beside=47-2111.00",
                "a=22222222222222222222222222222222222222222222222222",
                "a1=2",
                "x=%FF%FE",
                "a=%F0%9F%92%B6"
            })
    void oddInput_isAPlainPage(String query) {
        Document page = Visit.page("/find?" + query);

        assertThat(page.html()).doesNotContain("<script>");
        assertThat(ValidHtml.problems(page.outerHtml())).isEmpty();
    }

    @Test
    void page_isLight() {
        assertThat(Compressed.size(Visit.get(MECHANICAL + "&edu=school").asByteArray()))
                .isLessThan(14_000);
    }
}
