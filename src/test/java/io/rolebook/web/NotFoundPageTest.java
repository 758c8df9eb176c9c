package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NotFoundPageTest {

    @ParameterizedTest
    @CsvSource({
        "/roles/nurze, /roles/nurse",
        "/roles/midwives, /roles/midwife",
        "/skills/triaje, /skills/triage",
        "/skills/wound, /skills/wound-care",
        "/salary, /salaries",
        "/nurse, /roles/nurse",
        "/famillies, /families",
        "/roles/ward-nurses/salary, /roles/nurse/salary",
        "/careers/ward_nurse.html, /roles/nurse",
        "/what-does-a-nurse-do-all-day, /roles/nurse/duties"
    })
    void nearAddress_isSuggested(String path, String meant) {
        Document page = Visit.page(path, 404);

        assertThat(page.select("h1").text()).isEqualTo("There is no page here");
        assertThat(page.select("h2:contains(Did you mean) + ul a").eachAttr("href"))
                .contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xyzzy", "/no-such-page"})
    void addressNearNothing_namesNoPageAtRandom_andLeadsOn(String path) {
        Document page = Visit.page(path, 404);

        assertThat(page.select("h2").eachText()).containsExactly("Where to go next");
        assertThat(page.select("main a").eachAttr("href")).contains("/search", "/roles", "/skills", "/faqs", "/");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page.select("script[type=application/ld+json]")).isEmpty();
    }

    @Test
    void addressOfWhichOnlyAWordIsKnown_leadsToPagesThatComeNear() {
        assertThat(Visit.page("/roles/nurse-manager", 404)
                        .select("h2:contains(Perhaps one of these helps) + ul a")
                        .eachAttr("href"))
                .contains("/roles/nurse");
    }

    @Test
    void endlessAddress_isAnsweredAsQuicklyAsAShortOne() {
        Document page = Visit.page("/" + "nurse-".repeat(300) + "x", 404);

        assertThat(page.select("h2:contains(Perhaps one of these helps) + ul a"))
                .hasSizeBetween(1, 8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/roles/surgeon",
                "/roles/surgeon/salary",
                "/roles/nurse/recipes",
                "/roles/nurse/salary/more",
                "/skills/nurse",
                "/pages/about",
                "/roles/nurse/print/print"
            })
    void whatIsNotThere_is404(String path) {
        assertThat(Visit.page(path, 404).select("h1").text()).isEqualTo("There is no page here");
    }
}
