package io.rolebook.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.RawRequest;
import io.rolebook.ValidHtml;
import io.rolebook.Visit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PlanPageTest {

    private static final String PLAN = "/plan?skill=listening&skill=triage";

    @Test
    void nothingTicked_isAFormByKind_withHowManyRolesNeedEach() {
        Document page = Visit.page("/plan");

        assertThat(page.select("fieldset legend").eachText())
                .containsExactly("Technical", "Tool", "Working with people");
        assertThat(page.select("fieldset label").eachText())
                .containsExactly(
                        "Triage 1 role",
                        "Wound care 1 role",
                        "Infusion pump 1 role",
                        "Patient records 1 role",
                        "Listening 2 roles");
        assertThat(page.select("input[checked]")).isEmpty();
        assertThat(page.select("main h2").eachText()).containsExactly("Your skills");
        assertThat(page.select("meta[name=robots]")).isEmpty();
    }

    @Test
    void roles_areGroupedByTheMustHavesThatAreMissing() {
        Document page = Visit.page(PLAN);

        assertThat(Visit.under(page, "You could start now").select("h3").eachText())
                .containsExactly("Midwife");
        assertThat(Visit.under(page, "With two or three things").select("h3").eachText())
                .containsExactly("Ward Nurse");
        assertThat(page.text()).contains("You bring 2 of the 5 things it needs; one must-have is missing.");
        assertThat(page.select("h2")).noneMatch(heading -> heading.text().equals("Further away"));
    }

    @Test
    void everyRole_hasThreeNextSteps() {
        Document page = Visit.page(PLAN);

        assertThat(page.select(".matches > li")).hasSize(2).allSatisfy(role -> assertThat(role.select(".next-steps li"))
                .hasSize(3));
        assertThat(Visit.under(page, "With two or three things")
                        .select(".next-steps li")
                        .eachText())
                .containsExactly("Learn Wound care", "Learn Patient records", "Visit a ward");
    }

    @Test
    void whatIsMissing_andTheSum_areThereOnDemand() {
        Document page = Visit.page(PLAN);

        assertThat(page.select("details:contains(All that is missing) dl").text())
                .contains("Must have Wound care Important Patient records");
        assertThat(page.select("details.worked").text())
                .contains("How this is worked out", "Ward Nurse 6 of 12 points: 100 × 6 ÷ 12 = 50");
    }

    @Test
    void times_areThoseThatSourcesGive_withTheirMarks() {
        Element nurse = Visit.under(Visit.page(PLAN), "With two or three things");

        assertThat(nurse.select(".figure").text()).isEqualTo("3–4 years");
        assertThat(nurse.select("sup a").attr("href")).isEqualTo("#note-sample-survey");
    }

    @Test
    void skillsThatWouldOpenMost_sayWhere() {
        Element openings = Visit.under(Visit.page(PLAN), "Skills that would open most");

        assertThat(Visit.rows(openings))
                .containsExactly(
                        List.of("Wound care", "Ward Nurse", "Tick it: Wound care"),
                        List.of("Patient records", "Ward Nurse", "Tick it: Patient records"),
                        List.of("Infusion pump", "Ward Nurse", "Tick it: Infusion pump"));
        assertThat(openings.select("td a").first().attr("href"))
                .isEqualTo("/plan?skill=listening&skill=triage&skill=wound-care");
    }

    @Test
    void sameTicks_giveTheSameAnswer_inWhateverOrderAndHoweverOften() {
        Document plan = Visit.page(PLAN);
        Document turned = Visit.page("/plan?skill=Triage&skill=listening&skill=triage&skill=listening");

        assertThat(turned.select("main").html()).isEqualTo(plan.select("main").html());
        assertThat(turned.select("link[rel=canonical]").attr("href")).endsWith(PLAN);
        assertThat(plan.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(Visit.get(PLAN).headers().hasHeaderWithName("Set-Cookie")).isFalse();
    }

    @Test
    void ticks_stayTicked_whileTheListIsNarrowed() {
        Document page = Visit.page(PLAN + "&find=wound");

        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("listening", "triage");
        assertThat(page.select("input[type=checkbox]:not([checked])").eachAttr("value"))
                .containsExactly("wound-care");
        assertThat(Visit.text(page)).contains("2 more are not in this list");
        assertThat(Visit.text(Visit.page("/plan?find=zebra"))).contains("No other skill is about “zebra”.");
    }

    @Test
    void unknownSkills_areNamed() {
        Document page = Visit.page(PLAN + "&skill=juggling&skill=%3Cb%3E");

        assertThat(page.select("main .beware").text()).isEqualTo("The guide has no skill called “<b>”, “juggling”.");
        assertThat(page.select("input[checked]")).hasSize(2);
    }

    @Test
    void skillsThatNoRoleNeeds_leadNowhere_andSaySo() {
        assertThat(Visit.text(Visit.page("/plan?skill=life-support")))
                .contains("No role in this guide needs any of these skills.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%00",
                "%F0%9F%92%B6",
                "%3Cscript%3E",
                "..%2F..",
                "%FF%FE",
                "a&skill=&find=%00",
                "'%20or%201=1",
                "x&find=%25"
            })
    void oddTicks_areAPlainPage(String skill) {
        Document page = Visit.page("/plan?skill=" + skill);

        assertThat(page.html()).doesNotContain("<script>");
        assertThat(ValidHtml.problems(page.outerHtml())).isEmpty();
    }

    @Test
    void aThousandTicks_areAnswered_andNamedInShort() {
        String thousand =
                IntStream.range(1000, 2000).mapToObj(i -> "skill=no-" + i).collect(Collectors.joining("&"));

        Document page = Visit.page(PLAN + "&" + thousand);

        assertThat(page.select(".beware").text())
                .contains("“no-1000”", "nor 990 more")
                .doesNotContain("no-1010");
        assertThat(page.select("input[checked]")).hasSize(2);
        assertThat(RawRequest.get("/plan?" + "skill=a&".repeat(20_000)).status())
                .isBetween(200, 499);
    }
}
