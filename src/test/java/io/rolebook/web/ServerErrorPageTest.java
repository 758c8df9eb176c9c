package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Log;
import io.rolebook.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ServerErrorPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/broken-on-purpose", "/broken-on-purpose?status=500", "/broken-on-purpose?status=503"})
    void whatBroke_isToldWithoutDetails(String path) {
        Document page = Visit.page(path, 500);

        assertThat(page.select("h1").text()).isEqualTo("Something broke on our side");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page.html()).doesNotContainIgnoringCase("secret").doesNotContain("Exception", "io.rolebook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken-on-purpose", "/broken-on-purpose?status=500"})
    void whatBroke_isLoggedOnce(String path) {
        assertThat(Log.during(ErrorPages.class, () -> Visit.get(path)))
                .containsExactly("ERROR GET /broken-on-purpose failed");
    }
}
