package io.rolebook.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourcesPageTest {

    @Test
    void sources_areByMethod_theMostTrustworthyFirst() {
        Document page = Visit.page("/sources");

        assertThat(page.select("main h2").eachText())
                .containsExactly("Official statistics", "Survey", "Database", "Stated without a method");
        assertThat(Visit.under(page, "Official statistics").select("li").text())
                .startsWith("Sample Statistics of Work, 2023")
                .contains("Office of Samples", "figures of May 2025", "Cited on 1 page.");
        assertThat(Visit.under(page, "Survey").select("li").text()).contains("Cited on 2 pages.");
        assertThat(Visit.under(page, "Stated without a method").select("li").text())
                .contains("Publisher not named", "read November 2026");
    }
}
