package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Sample;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A guide whose first page is still to be written. */
@QuarkusTest
class EmptyGuideTest {

    @Inject
    Reload reload;

    @BeforeEach
    void empty(@TempDir Path folder) {
        reload.with(Sample.guide(folder));
    }

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @ParameterizedTest
    @CsvSource({
        "/, 0 roles",
        "/roles, The guide has no roles yet.",
        "/families, The guide has no families yet.",
        "/duties, No duties are described yet.",
        "/skills, The guide has no skills yet.",
        "/salaries, No role has a salary yet.",
        "/compare, The guide has no roles yet.",
        "/find, This guide has no interest profiles",
        "/plan, The guide has no skills yet.",
        "/faqs, No questions are answered yet.",
        "/sources, The guide has no sources yet.",
        "/changes, No changes are known yet."
    })
    void everyList_saysThatItIsEmpty(String path, String message) {
        Document page = Visit.page(path);

        assertThat(Visit.text(page)).contains(message);
        assertThat(page.select("main table, main li, main dt")).isEmpty();
        assertThat(ValidHtml.problems(page.outerHtml())).isEmpty();
    }

    @Test
    void everyLink_leadsSomewhere() {
        assertThat(Visit.page("/").select("a[href^=/]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(Visit.get(link).statusCode()).as(link).isEqualTo(200));
    }
}
