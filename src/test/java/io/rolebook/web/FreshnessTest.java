package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.rolebook.Visit;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FreshnessTest {

    private static final String PAGE =
            "public, max-age=60, s-maxage=300, stale-while-revalidate=60, stale-if-error=86400";

    @Inject
    Freshness.Config config;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/roles",
                "/roles/nurse",
                "/roles/nurse/print",
                "/compare?role=nurse&role=midwife",
                "/salaries.csv",
                "/schema/role.json"
            })
    void page_isKeptAMinuteByABrowser_andFiveByACache(String path) {
        assertThat(kept(path, 200)).isEqualTo(PAGE);
    }

    /** What is odd about an address may be the way in which it names a reader's own page. */
    @ParameterizedTest
    @CsvSource({
        "/roles/NURSE, 301",
        "/SEARCH?q=nurse, 301",
        "/search/?q=nurse, 301",
        "/se%61rch?q=nurse, 200",
        "/search;x=1?q=nurse, 200",
        "/search/suggest;a?q=nu, 200",
        "/%70lan?skill=triage, 200"
    })
    void anotherSpelling_isKeptByNoCache(String path, int status) {
        assertThat(kept(path, status)).isEqualTo("private, max-age=60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=nurse", "/search", "/search/suggest?q=nu", "/search/completions?q=nu"})
    void whatAReaderSearches_staysInTheBrowser(String path) {
        assertThat(kept(path, 200)).isEqualTo("private, max-age=60");
    }

    @ParameterizedTest
    @CsvSource({
        "/find, 200",
        "/find?a=201&edu=school, 200",
        "/find?a1=2&form=1, 303",
        "/roles/nurse/resume, 200",
        "/roles/nurse/learn?have=triage, 200",
        "/roles/nurse/learn.md, 200",
        "/plan?skill=triage, 200",
        "/pay?job=nurse&pay=70k, 200",
        "/roles?pay=70k, 200",
        "/roles/nurse/salary?pay=70k, 301",
        "/salaries?by=level&pay=70k, 301"
    })
    void whatAReaderEarnsOrCan_isKeptNowhere(String path, int status) {
        assertThat(kept(path, status)).isEqualTo("private, no-store");
    }

    @Test
    void pageThatIsNotThere_isAskedForAgainSoon() {
        assertThat(kept("/roles/nobody", 404)).isEqualTo("public, max-age=30");
        assertThat(kept("/nothing/at/all", 404)).isEqualTo("public, max-age=30");
    }

    @Test
    void fileThatThisMachineHasNotGotYet_isKeptNowhere() {
        assertThat(kept("/static/bundle/app-00000000.css", 404)).isEqualTo("no-store");
        assertThat(kept("/static/bundle/app-ABCD0000.css", 404)).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({"/broken-on-purpose, 500", "/broken-on-purpose?status=503, 500", "/broken-on-purpose?status=418, 418"})
    void answerThatFailed_isKeptNowhere(String path, int status) {
        assertThat(kept(path, status)).isEqualTo("no-store");
    }

    @Test
    void refusedRequest_isKeptNowhere() {
        assertThat(RestAssured.post("/roles").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void head_saysWhatGetSays() {
        assertThat(RestAssured.head("/roles").header("Cache-Control")).isEqualTo(PAGE);
    }

    @Test
    void preview_isKeptNowhere_butWhatHasAFingerprint() {
        Freshness preview = new Freshness(config, () -> true);

        assertThat(preview.of(200, "/roles/nurse", null)).isEqualTo("no-store");
        assertThat(preview.of(200, "/icon.svg", null)).isEqualTo("no-store");
        assertThat(preview.of(404, "/roles/nobody", null)).isEqualTo("no-store");
        assertThat(preview.of(200, "/static/bundle/app-1.css", null)).isEqualTo(Freshness.FINGERPRINTED);
    }

    private static String kept(String path, int status) {
        io.restassured.response.Response answer = Visit.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().getValues("Cache-Control")).as(path).hasSize(1);
        return answer.header("Cache-Control");
    }
}
