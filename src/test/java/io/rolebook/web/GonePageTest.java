package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GonePageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/roles/leech-collector", "/roles/leech-collector/salary"})
    void withdrawnRole_is410_withDateReasonAndSuccessor(String path) {
        Document page = Visit.page(path, 410);

        assertThat(page.select("h1").text()).isEqualTo("This page was withdrawn");
        assertThat(Visit.text(page)).contains("1 October 2026", "Nobody is hired for it any more");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/roles/nurse");
    }
}
