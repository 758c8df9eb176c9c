package io.rolebook.data;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rolebook.Visit;
import io.rolebook.web.Csv;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DataAddressesTest {

    private static final Map<String, String> EXAMPLES = Map.of("skills", "triage", "occupations", "29-1161");
    private static final List<String> ALL =
            Form.ALL.stream().map(DataAddressesTest::address).toList();

    /** A form's address in the sample guide. */
    static String address(Form form) {
        String folder = form.path().split("/")[1];
        return form.path().replace("{slug}", EXAMPLES.getOrDefault(folder, "nurse"));
    }

    /** By the name of the form. */
    static String address(String name) {
        return address(Form.named(name));
    }

    @Test
    void everyForm_isOfItsType_alsoForHead() {
        for (Form form : Form.ALL) {
            Response got = Visit.get(address(form));
            Response asked = given().head(address(form));
            assertThat(got.statusCode()).as(form.path()).isEqualTo(200);
            assertThat(got.contentType()).as(form.path()).isEqualTo(form.type() + ";charset=UTF-8");
            assertThat(asked.statusCode()).as(form.path()).isEqualTo(200);
            assertThat(asked.contentType()).as(form.path()).isEqualTo(form.type() + ";charset=UTF-8");
            assertThat(asked.asByteArray()).as(form.path()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/roles/nurse, /roles/nurse.json, /roles/nurse.md",
        "/roles, /roles.json, /roles.csv",
        "/occupations, /occupations.json, /occupations.csv",
        "/skills, /skills.json, /skills.csv",
        "/salaries, /salaries.json, /salaries.csv",
        "/, /guide.json, /guide.html"
    })
    void pages_nameTheirOtherForms(String page, String one, String other) {
        Document read = Visit.page(page);

        assertThat(otherForms(read).eachAttr("href")).containsExactly(one, other);
        otherForms(read).forEach(link -> assertThat(Visit.get(link.attr("href")).contentType())
                .startsWith(link.attr("type")));
    }

    @ParameterizedTest
    @CsvSource({
        "/skills/triage, /skills/triage.json",
        "/sources, /sources.json",
        "/occupations/29-1161, /occupations/29-1161.json"
    })
    void pages_nameTheirOnlyOtherForm(String page, String data) {
        assertThat(otherForms(Visit.page(page)).eachAttr("href")).containsExactly(data);
    }

    private static Elements otherForms(Document page) {
        return page.select("head link[rel=alternate]:not([type*=atom])");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/roles/nurze.json",
                "/roles/nurze.md",
                "/nothing.csv",
                "/occupations/99-9999.json",
                "/schema/data/nothing.json"
            })
    void whatIsNotThere_is404AsData(String path) {
        Response answer = Visit.get(path);

        assertProblem(answer, 404, "Not Found", path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roles/surgeon.json", "/roles/surgeon.md"})
    void drafts_areNotThere(String path) {
        assertThat(Visit.get(path).statusCode()).isEqualTo(404);
        assertThat(ALL)
                .filteredOn(form -> !form.startsWith("/occupations"))
                .allSatisfy(form -> assertThat(Visit.get(form).asString()).doesNotContainIgnoringCase("surgeon"));
        assertThat(Visit.get("/occupations.json").asString()).doesNotContain("/roles/surgeon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "md"})
    void withdrawnRole_is410AsData_andNamesWhatToReadInstead(String form) {
        Response answer = Visit.get("/roles/leech-collector." + form);

        assertProblem(answer, 410, "Gone", "/roles/leech-collector." + form);
        assertThat(answer.jsonPath().getString("detail"))
                .isEqualTo("Withdrawn on 2026-10-01: Nobody is hired for it any more.");
        assertThat(answer.jsonPath().getString("instead")).isEqualTo("/roles/nurse." + form);
    }

    @ParameterizedTest
    @CsvSource({
        "/roles/ward-nurse.json, /roles/nurse.json",
        "/roles/ward-nurse.md?a=b, /roles/nurse.md?a=b",
        "/Roles/Nurse.JSON, /roles/nurse.json",
        "/roles.csv/, /roles.csv",
        "/GUIDE.html, /guide.html",
        "/skills/Triage.json, /skills/triage.json"
    })
    void otherSpellings_leadToTheOneAddress(String asked, String meant) {
        assertThat(Visit.redirect(asked)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "1.5", "99999999999", "1%200"})
    void oddFirst_is400AsData(String first) {
        Response answer = Visit.get("/roles.json?first=" + first);

        assertProblem(answer, 400, "Bad Request", "/roles.json");
        assertThat(answer.jsonPath().getString("detail")).contains("first=10");
    }

    @Test
    void first_takesSoManyAndNoMore() {
        assertThat(Visit.get("/roles.json?first=1").jsonPath().getList("roles.slug"))
                .containsExactly("midwife");
        assertThat(Visit.get("/roles.json?first=9").jsonPath().getList("roles.slug"))
                .containsExactly("midwife", "nurse");
        assertThat(Visit.get("/skills.csv?first=2").asString().lines()).hasSize(3);
    }

    @Test
    void figures_areThoseOfOneRole_ifOneIsNamed() {
        assertThat(Visit.get("/figures.csv?role=midwife").asString())
                .isEqualTo(Csv.MARK + "role,kind,about,statistic,amount,unit,source,method,as_of,dated\r\n"
                        + "midwife,pay,,median,68000,USD per year,sample-survey,survey,2025,published\r\n");
        assertProblem(Visit.get("/figures.csv?role=nobody"), 404, "Not Found", "/figures.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roles.json", "/roles/nurse.md", "/roles.csv", "/guide.json"})
    void formThatThereIsNot_is406AsData(String path) {
        assertProblem(given().accept("image/png").get(path), 406, "Not Acceptable", path);
    }

    @Test
    void writing_isRefusedAsData() {
        Response answer = given().body("{}").post("/roles.json");

        assertProblem(answer, 405, "Method Not Allowed", "/roles.json");
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void whatBreaks_is500AsData_withoutDetails() {
        Response answer = Visit.get("/broken-on-purpose.json");

        assertProblem(answer, 500, "Internal Server Error", "/broken-on-purpose.json");
        assertThat(answer.asString()).doesNotContain("secret", "Exception");
    }

    private static void assertProblem(Response answer, int status, String title, String instance) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("about:blank");
        assertThat(answer.jsonPath().getString("title")).isEqualTo(title);
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("instance")).isEqualTo(instance);
    }

    @Test
    void otherSites_mayReadData_butNotPages() {
        for (String path : ALL) {
            Response answer =
                    given().header("Origin", "https://elsewhere.example").get(path);
            assertThat(answer.headers().getValues("Access-Control-Allow-Origin"))
                    .as(path)
                    .containsExactly("*");
            assertThat(answer.headers().getValues("Cross-Origin-Resource-Policy"))
                    .as(path)
                    .containsExactly("cross-origin");
        }
        for (String path : List.of("/", "/roles", "/roles/nurse", "/data", "/search/suggest?q=n")) {
            Response answer =
                    given().header("Origin", "https://elsewhere.example").get(path);
            assertThat(answer.header("Access-Control-Allow-Origin")).as(path).isNull();
            assertThat(answer.header("Cross-Origin-Resource-Policy")).as(path).isEqualTo("same-origin");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/roles.json",
                "/roles/nurse.json",
                "/figures.csv",
                "/guide.html",
                "/roles/nurse.md",
                "/feed.atom",
                "/roles/nurse/feed.atom",
                "/cards/index.png"
            })
    void otherSites_mayAskBefore(String path) {
        Response answer = given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .options(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
        assertThat(answer.header("Access-Control-Allow-Headers")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roles.csv", "/feed.atom", "/roles/nurse/feed.atom", "/cards/roles/nurse.png"})
    void otherSites_mayShowWhatTheyFetch(String path) {
        assertThat(Visit.get(path).header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(Visit.get(path).header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roles/nurze.json", "/roles/leech-collector.json", "/roles/ward-nurse.json"})
    void otherSites_learnWhyTheyGotNothing(String path) {
        assertThat(Visit.get(path).header("Access-Control-Allow-Origin")).isEqualTo("*");
    }
}
