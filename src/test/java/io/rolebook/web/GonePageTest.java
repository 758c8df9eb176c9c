package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.ValidHtml;
import io.rolebook.Visit;
import io.rolebook.catalog.Redirect;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GonePageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/roles/leech-collector", "/roles/leech-collector/salary"})
    void withdrawnRole_is410_withDateReasonAndSuccessor(String path) {
        Document page = Visit.page(path, 410);

        assertThat(page.select("h1").text()).isEqualTo("This page was withdrawn");
        assertThat(Visit.text(page)).contains("October 1, 2026", "Nobody is hired for it any more");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/roles/nurse");
        assertThat(page.select("script[type=application/ld+json]")).isEmpty();
    }

    @Test
    void withdrawnWithoutSuccessor_offersWhatComesNear() {
        Redirect redirect = new Redirect() {
            @Override
            public LocalDate withdrawn() {
                return LocalDate.of(2026, 10, 1);
            }
        };
        PageSuggestions.Found found = new PageSuggestions.Found(
                List.of(new Crumb("Ward Nurse", "/roles/nurse")), List.of(new Crumb("Triage", "/skills/triage")));

        Document page = Jsoup.parse(
                GonePage.of("/roles/barber-surgeon", redirect, found).render());

        assertThat(Visit.text(page)).contains("October 1, 2026", "Nothing took its place");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/roles/nurse", "/skills/triage", "/roles");
        assertThat(ValidHtml.problems(page.outerHtml())).isEmpty();
    }
}
