package io.rolebook.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rolebook.ValidHtml;
import io.rolebook.Visit;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LearnPageTest {

    private static final String LEARN = "/roles/nurse/learn";

    @Test
    void withoutTicks_allThatTheRoleNeeds_isThere_andCanBeTicked() {
        Document page = Visit.page(LEARN);

        assertThat(page.select("h1").text()).isEqualTo("Learning plan: Ward Nurse");
        assertThat(Visit.under(page, "What to learn").select("h3").eachText())
                .containsExactly("Triage", "Wound care", "Listening", "Patient records", "Infusion pump");
        assertThat(page.select("form.ticks legend").eachText()).containsExactly("Must have", "Important", "Helpful");
        assertThat(page.select("input[checked]")).isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(page.select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
        assertThat(ValidHtml.problems(page.outerHtml())).isEmpty();
    }

    @Test
    void ticks_areLeftOut_andStayTicked() {
        Document page = Visit.page(LEARN + "?have=wound-care&have=triage");

        assertThat(page.select(".lead").text()).isEqualTo("You have 2 of the 5 things it needs: Triage, Wound care.");
        assertThat(Visit.under(page, "What to learn").select("h3").eachText())
                .containsExactly("Listening", "Patient records", "Infusion pump");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("triage", "wound-care");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .endsWith("/roles/nurse/learn?have=triage&have=wound-care");
    }

    @Test
    void times_areThoseOfSources_andLongerAtFewerHours() {
        assertThat(Visit.rows(Visit.under(Visit.page(LEARN), "How long it takes")))
                .containsExactly(List.of("A degree in nursing", "3 years"), List.of("Full time", "3–4 years"));
        Document page = Visit.page(LEARN + "?hours=20");
        assertThat(Visit.rows(Visit.under(page, "How long it takes")))
                .containsExactly(
                        List.of("A degree in nursing", "3 years", "about 6 years"),
                        List.of("Full time", "3–4 years", "–"));
        assertThat(page.select("option[selected]").text()).isEqualTo("20");
        assertThat(Visit.text(Visit.page("/roles/midwife/learn"))).contains("No source here says how long it takes.");
    }

    @Test
    void markdown_isTheSame_asTasks() {
        Response text = Visit.get(LEARN + ".md?have=triage&have=wound-care&hours=20");

        assertThat(text.contentType()).isEqualTo("text/markdown;charset=UTF-8");
        assertThat(text.asString().lines().filter(line -> !line.isEmpty()))
                .startsWith("# Learning plan: Ward Nurse", "You have 2 of the 5 things it needs: Triage, Wound care.")
                .contains(
                        "## What to learn",
                        "## How long it takes",
                        "- A degree in nursing: 3 years[^sample-survey]; about 6 years at 20 hours a week, "
                                + "if the source counts weeks of 40 hours")
                .anyMatch(line -> line.matches("1\\. \\[ ] \\[Listening]\\(.*/skills/listening\\): must have"))
                .anyMatch(line -> line.startsWith("[^sample-survey]: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {LEARN, LEARN + "?have=triage", LEARN + ".md?have=triage"})
    void plan_isKeptNowhere(String address) {
        assertThat(Visit.get(address).header("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void allThatIsNeeded_leavesNothing_andUnknownNames_areNamed() {
        Document page = Visit.page("/roles/midwife/learn?have=Listening&have=juggling&hours=many");

        assertThat(page.select(".lead").text()).isEqualTo("You have the one thing it needs: Listening.");
        assertThat(Visit.text(page)).contains("Nothing is left to learn", "The guide has no skill called “juggling”.");
        assertThat(Visit.get("/roles/nobody/learn").statusCode()).isEqualTo(404);
        assertThat(Visit.get("/roles/nobody/learn.md").statusCode()).isEqualTo(404);
    }

    @Test
    void plan_isALink_fromSkills_aMoveAndThePlanOfTicks() {
        assertThat(Visit.page("/roles/nurse/skills").select("a[href=" + LEARN + "]"))
                .hasSize(1);
        assertThat(Visit.page("/roles/midwife/to/nurse").select("a[href='" + LEARN + "?have=listening']"))
                .hasSize(1);
        assertThat(Visit.page("/plan?skill=triage&skill=listening")
                        .select("a[href='" + LEARN + "?have=listening&have=triage']"))
                .hasSize(1);
    }
}
