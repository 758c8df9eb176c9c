package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole sample guide, link by link. */
@QuarkusTest
class CrawlTest extends EveryAddress {

    @Test
    void everySampleRoleAndSide_isReachedFromTheFirstPage() {
        assertThat(crawl().pages())
                .containsKeys(
                        "/roles",
                        "/families",
                        "/duties",
                        "/skills",
                        "/salaries",
                        "/faqs",
                        "/sources",
                        "/about",
                        "/method")
                .containsKeys("/roles/nurse/path", "/roles/nurse/outlook", "/roles/midwife/print", "/skills/triage")
                .containsKeys("/families/medicine", "/sources/sample-guide", "/accessibility")
                .doesNotContainKeys("/roles/surgeon", "/roles/leech-collector", "/roles/midwife/path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/roles/nurze", "/roles/leech-collector"})
    void whatIsNotThere_isToldInValidHtml(String path) {
        assertThat(ValidHtml.problems(Visit.get(path).asString())).isEmpty();
    }
}
