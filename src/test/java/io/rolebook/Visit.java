package io.rolebook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What somebody gets who asks the running guide for an address; the address goes out as it is written here. */
public final class Visit {

    private static final RestAssuredConfig STAY =
            RestAssuredConfig.config().redirect(RedirectConfig.redirectConfig().followRedirects(false));

    private Visit() {}

    /** A page that is there. */
    public static Document page(String path) {
        return page(path, 200);
    }

    public static Document page(String path, int status) {
        Response response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(status);
        assertThat(response.contentType()).as(path).isEqualToIgnoringCase("text/html;charset=UTF-8");
        return Jsoup.parse(response.asString(), "http://localhost" + path);
    }

    /** Where an address leads to, which has to be for good. */
    public static String redirect(String path) {
        RawRequest answer = RawRequest.get(path);
        assertThat(answer.status()).as(path).isEqualTo(301);
        return answer.location();
    }

    /** An address of the guide as its pages link to it. */
    public static String withoutHost(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    public static Response get(String path) {
        return given().config(STAY).urlEncodingEnabled(false).get(path);
    }

    public static Response head(String path) {
        return given().config(STAY).urlEncodingEnabled(false).head(path);
    }

    /** The text of a page's main part as it is read aloud: without drawings, whose figures stand in tables too. */
    public static String text(Document page) {
        Element main = page.selectFirst("main").clone();
        main.select("[aria-hidden=true]").remove();
        return main.text();
    }

    /** What stands under a heading. */
    public static Element under(Document page, String heading) {
        return page.select("section:has(> h2, > h3, > .text > h2)").stream()
                .filter(section -> section.selectFirst("h2, h3").text().equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no heading " + heading + " among "
                        + page.select("h2, h3").eachText()));
    }

    /** A table's body, row by row and cell by cell, without the numbers of notes. */
    public static List<List<String>> rows(Element around) {
        Element table = around.selectFirst("table").clone();
        table.select("sup").remove();
        return table.select("tbody tr").stream()
                .map(row -> row.select("th, td").eachText())
                .toList();
    }
}
