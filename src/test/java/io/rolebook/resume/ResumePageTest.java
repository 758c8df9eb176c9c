package io.rolebook.resume;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.rolebook.RawRequest;
import io.rolebook.ValidHtml;
import io.rolebook.Visit;
import io.rolebook.browser.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(Pages.Published.class)
class ResumePageTest {

    private static final String ADDRESS = "/roles/devops-engineer/resume";
    private static final String RESUME = "Team player. Ran k8s and Terraform on AWS; Linux for six years.";
    private static final String POSTING = "We need Kubernetes, Ansible and Python.";

    @Test
    void form_isThereForARoleWithNeeds() {
        Document page = Visit.page(ADDRESS);

        assertThat(page.select("form[method=post] textarea").eachAttr("name")).containsExactly("resume", "posting");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(Visit.text(page)).contains("What it cannot see");
        assertThat(Visit.get("/roles/nobody/resume").statusCode()).isEqualTo(404);
        assertThat(Visit.page("/roles/devops-engineer/skills").select("main a[href=" + ADDRESS + "]"))
                .hasSize(1);
    }

    @Test
    void resume_showsWhichNeedsStandInIt_andInWhichSpelling() {
        Document page = sent(RESUME, "");

        assertThat(Visit.rows(page.selectFirst("section")))
                .anySatisfy(row -> assertThat(row).contains("Kubernetes", "Important", "“k8s”"))
                .anySatisfy(row -> assertThat(row).contains("Linux", "Must have", "“Linux”"));
        assertThat(page.select("h3:contains(Not found) + ul").text())
                .contains("Docker")
                .doesNotContain("Linux");
        assertThat(Visit.under(page, "Keywords that we advise").text())
                .contains("Kubernetes: “k8s”", "Not found: CI/CD");
        assertThat(Visit.under(page, "Words that say little").text()).contains("“Team player”");
        assertThat(page.select("textarea[name=resume]").text()).isEqualTo(RESUME);
        assertThat(ValidHtml.problems(page.outerHtml())).isEmpty();
    }

    @Test
    void both_showWhatTheyShare() {
        assertThat(Visit.under(sent(RESUME, POSTING), "The posting and your résumé")
                        .text())
                .contains("Both name Kubernetes.", "The posting alone names", "Python");
        assertThat(Visit.under(sent("", POSTING), "What the posting names").text())
                .contains("Kubernetes", "Python");
    }

    @Test
    void answer_isKeptNowhere() {
        Response answer = post(ADDRESS, RESUME, "");

        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.header("Set-Cookie")).isNull();
        assertThat(Visit.get(ADDRESS).asString()).doesNotContain("k8s");
    }

    @Test
    void sixtyFourKilobytes_areRead_andNoMore() {
        String most = "SQL ".repeat(16 * 1024);

        assertThat(post(ADDRESS, most, most).statusCode()).isEqualTo(200);
        assertThat(post(ADDRESS, "ﬁ".repeat(64 * 1024), "").statusCode()).isEqualTo(200);
        assertThat(sent(most + "x", "").select(".beware").text()).startsWith("A text is longer than 64 KB.");
        assertThat(announced(ADDRESS, 2_000_000)).isEqualTo(413);
        assertThat(announced("/plan", 5_000)).isEqualTo(413);
        assertThat(post("/plan", "x", "").statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n ",
                "\u0000",
                "<script>alert(1)</script>",
                "</textarea><b>",
                "((((",
                "\\E.*",
                "🦆",
                "-\n-\n-"
            })
    void oddText_isAPlainPage(String text) {
        Document page = sent(text, text);

        assertThat(page.select("main script, main b")).isEmpty();
        assertThat(ValidHtml.problems(page.outerHtml())).isEmpty();
    }

    private static Document sent(String resume, String posting) {
        Response answer = post(ADDRESS, resume, posting);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString(), "http://localhost" + ADDRESS);
    }

    /** What is said to a body of so many bytes before it is sent. */
    private static int announced(String address, int bytes) {
        String headers =
                "Host: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + bytes;
        return RawRequest.send("POST", address, headers).status();
    }

    private static Response post(String address, String resume, String posting) {
        return given().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("resume", resume)
                .formParam("posting", posting)
                .post(address);
    }
}
