package io.rolebook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProsePageTest {

    @Test
    void page_showsItsTextAndSections() {
        Document page = Visit.page("/method");

        assertThat(page.select("h1").text()).isEqualTo("Method");
        assertThat(Visit.text(page)).contains("How the sample is made.", "Everything here is invented.");
        assertThat(page.select("h2#sources").text()).isEqualTo("Sources");
        assertThat(Visit.under(page, "Sources").select("a").attr("href")).isEqualTo("/sources/sample-statistics");
    }

    @Test
    void everyPage_leadsToAboutMethodAndAccessibility() {
        assertThat(Visit.page("/roles").select("footer a").eachAttr("href"))
                .contains("/about", "/method", "/accessibility");
    }
}
