package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Log;
import io.rolebook.Visit;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
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

    @Test
    void whatBreaks_whileALostAddressIsLookedUp_isToldAndLoggedAsWell() {
        ErrorPages pages = new ErrorPages(new UnknownAddress(null, null) {
            @Override
            Response answer(String path, String query) {
                throw new IllegalStateException("secret");
            }
        });
        Response[] answer = new Response[1];

        assertThat(Log.during(
                        ErrorPages.class,
                        () -> answer[0] = pages.notFound(new NotFoundException(), FakeRoutingContext.get("/lost.json"))
                                .await()
                                .indefinitely()))
                .containsExactly("ERROR GET /lost.json failed");
        assertThat(answer[0].getStatus()).isEqualTo(500);
        assertThat(answer[0].getEntity().toString()).doesNotContain("secret");
    }
}
