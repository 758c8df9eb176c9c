package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rolebook.ValidHtml;
import io.rolebook.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without an index the guide has no search, and everything else. */
@QuarkusTest
class NotSearchablePageTest {

    @BeforeEach
    void withoutIndex() {
        SearchIndex none = new SearchIndex(null) {
            @Override
            <T> T read(LuceneIndex.Reading<T> reading) {
                throw new NotSearchable("The guide cannot search its pages just now.", 60);
            }
        };
        QuarkusMock.installMockForType(none, SearchIndex.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=nurse", "/search/suggest?q=nurse", "/search/completions?q=nurse"})
    void searches_areToldWhenToComeBack(String address) {
        Response answer = Visit.get(address);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("60");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void thePage_saysWhy_andLeadsToWhatIsThere() {
        Document page = Visit.page("/search?q=nurse", 503);

        assertThat(page.select("h1").text()).isEqualTo("No search just now");
        assertThat(page.select("main .lead").text()).contains("cannot search");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/roles", "/skills", "/faqs");
        assertThat(ValidHtml.problems(Visit.get("/search?q=nurse").asString())).isEmpty();
    }

    @Test
    void allElse_isThere() {
        assertThat(Visit.get("/roles/nurse").statusCode()).isEqualTo(200);
        assertThat(Visit.get("/roles/nurze").statusCode()).isEqualTo(404);
    }
}
