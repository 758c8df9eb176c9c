package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.rolebook.Visit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moved for good, gone for good, or not there: for a page, and for all that stands below it. */
@QuarkusTest
class StatusTest {

    private static final List<String> BELOW = List.of(
            "", "/duties", "/skills", "/salary", "/path", "/outlook", "/faq", "/print", "/feed.atom", "/to/midwife");

    static Stream<String> below() {
        return BELOW.stream();
    }

    @ParameterizedTest
    @MethodSource("below")
    void renamedRole_isMoved_withAllBelowIt_inOneStep(String below) {
        assertThat(Visit.redirect("/roles/ward-nurse" + below)).isEqualTo("/roles/nurse" + below);
        assertThat(Visit.get("/roles/nurse" + below).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("below")
    void withdrawnRole_isGone_withAllBelowIt(String below) {
        assertThat(Visit.get("/roles/leech-collector" + below).statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @MethodSource("below")
    void unknownRole_isNotThere(String below) {
        assertThat(Visit.get("/roles/nowhere" + below).statusCode()).isEqualTo(404);
        assertThat(Visit.get("/roles/surgeon" + below).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/roles/nurse/to/ward-nurse, /roles/nurse",
        "/roles/midwife/to/ward-nurse, /roles/midwife/to/nurse",
        "/roles/ward-nurse/to/birth-attendant, /roles/nurse/to/midwife"
    })
    void moveToARenamedRole_isMoved(String asked, String address) {
        String moved = Visit.redirect(asked);
        String last = Visit.get(moved).statusCode() == 301 ? Visit.redirect(moved) : moved;
        assertThat(last).isEqualTo(address);
        assertThat(Visit.get(last).statusCode()).isEqualTo(200);
    }

    @Test
    void moveToAWithdrawnRole_isGone() {
        assertThat(Visit.get("/roles/nurse/to/leech-collector").statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @CsvSource({
        "/Feed.atom, /feed.atom",
        "/SITEMAP.XML, /sitemap.xml",
        "/robots.txt/, /robots.txt",
        "//llms.txt, /llms.txt",
        "/Roles/Nurse/Feed.Atom, /roles/nurse/feed.atom",
        "/roles/nurse//feed.atom/, /roles/nurse/feed.atom",
        "/changes.html, /changes",
        "/Changes?kind=figure, /changes?kind=figure",
        "/families/care/, /families/care",
        "/Sources/Sample-Survey, /sources/sample-survey",
        "/roles/nurse/to/midwife/, /roles/nurse/to/midwife",
        "/roles/Nurse/To/Midwife, /roles/nurse/to/midwife",
        "/roles/nurse/salary.html, /roles/nurse/salary",
        "/index.html, /"
    })
    void anotherSpelling_isMoved_inOneStep(String asked, String address) {
        assertThat(Visit.redirect(asked)).isEqualTo(address);
        assertThat(Visit.get(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roles/ward-nurse", "/roles/leech-collector", "/roles/nowhere", "/Roles/"})
    void head_hasTheStatusOfGet(String path) {
        assertThat(Visit.head(path).statusCode()).isEqualTo(Visit.get(path).statusCode());
        assertThat(Visit.head(path).header("Location"))
                .isEqualTo(Visit.get(path).header("Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.atom", "/sitemap.xml", "/robots.txt", "/llms.txt", "/changes", "/roles/nurse"})
    void whatIsRead_cannotBeWritten(String path) {
        assertThat(RestAssured.given().post(path).statusCode()).isEqualTo(405);
        assertThat(RestAssured.given().delete(path).header("Allow")).isEqualTo("GET, HEAD");
    }
}
