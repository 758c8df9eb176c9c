package io.rolebook.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rolebook.Visit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClientErrorPageTest {

    @Test
    void aMethodThatAPageDoesNotTake_isRefused_andToldWhatItTakes() {
        Response response = given().delete("/roles");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.header("Allow")).contains("GET");
        assertThat(Jsoup.parse(response.asString()).select("h1").text()).isEqualTo("The guide cannot answer this");
    }

    @Test
    void aFormThatAPageDoesNotHave_isRefusedInHtml() {
        Response response = given().accept("image/png").get("/roles");

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
    }

    @Test
    void otherRefusals_keepTheirStatus() {
        assertThat(Visit.page("/broken-on-purpose?status=418", 418).html())
                .contains("418")
                .doesNotContain("secret");
    }

    @Test
    void head_isAnsweredLikeGet_withoutTheBody() {
        Response response = given().head("/roles");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asString()).isEmpty();
    }
}
