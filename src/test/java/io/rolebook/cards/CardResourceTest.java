package io.rolebook.cards;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rolebook.Visit;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CardResourceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index",
                "roles",
                "roles/nurse",
                "roles/nurse/salary",
                "roles/nurse/faq",
                "roles/midwife",
                "roles/nurse/to/midwife",
                "occupations",
                "occupations/29-1161",
                "families/care",
                "skills/triage",
                "sources/sample-statistics",
                "salaries",
                "about"
            })
    void everyTypeOfPage_hasAPictureOfTheRightSize(String page) throws IOException {
        Response card = Visit.get("/cards/" + page + ".png");
        assertThat(card.statusCode()).isEqualTo(200);
        assertThat(card.contentType()).isEqualTo("image/png");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(card.asByteArray()));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(card.asByteArray()).hasSizeLessThan(60_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "roles/nurze",
                "roles/leech-collector",
                "roles/midwife/path",
                "roles/nurse/print",
                "roles/nurse/to/nobody",
                "skills/triage/more",
                "occupations/99-9999",
                "editor"
            })
    void whatIsNoPage_hasNone(String page) {
        assertThat(Visit.get("/cards/" + page + ".png").statusCode()).isEqualTo(404);
    }

    @Test
    void aCardThatIsKnown_isNotSentAgain() {
        String tag = Visit.get("/cards/roles/nurse.png").header("ETag");
        assertThat(tag).matches("\"[\\w-]{16}\"");
        Response again = given().header("If-None-Match", tag).get("/cards/roles/nurse.png");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("Cache-Control")).startsWith("public");
        assertThat(Visit.get("/cards/roles/midwife.png").header("ETag")).isNotEqualTo(tag);
    }
}
