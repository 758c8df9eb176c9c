package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.rolebook.Visit;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ManifestResourceTest {

    /** Browsers and readers of feeds ask for it whatever a page says. */
    @Test
    void favicon_isThere() {
        assertThat(Visit.get("/favicon.ico").statusCode()).isEqualTo(200);
        assertThat(Visit.get("/favicon.ico").asByteArray()).startsWith(0, 0, 1, 0);
    }

    @Test
    void manifest_isOfItsMediaType_andNamesTheGuide() {
        Response answer = Visit.get("/manifest.webmanifest");

        assertThat(answer.contentType()).startsWith("application/manifest+json");
        assertThat(answer.jsonPath().getString("name")).isEqualTo("Rolebook");
        assertThat(answer.jsonPath().getString("start_url")).isEqualTo("/");
    }

    @Test
    void manifest_namesIconsOfTheSizesTheyHave() throws IOException {
        JsonPath manifest = Visit.get("/manifest.webmanifest").jsonPath();
        for (Map<String, String> icon : manifest.<Map<String, String>>getList("icons")) {
            Response image = Visit.get(icon.get("src"));
            assertThat(image.contentType()).isEqualTo(icon.get("type"));
            if (icon.get("type").equals("image/png")) {
                assertThat(size(image)).isEqualTo(icon.get("sizes"));
            }
        }
    }

    @Test
    void everyPage_namesIconsAndManifest() throws IOException {
        Document page = Visit.page("/");

        assertThat(page.select("link[rel=manifest]").attr("href")).isEqualTo("/manifest.webmanifest");
        assertThat(page.select("link[rel=icon]").attr("href")).isEqualTo("/icon.svg");
        String touch = page.select("link[rel=apple-touch-icon]").attr("href");
        assertThat(size(Visit.get(touch))).isEqualTo("180x180");
    }

    @Test
    void themeColors_areThePaperOfTheStyles() throws IOException {
        String tokens = Files.readString(Path.of("src/main/resources/web/app/tokens.css"));
        Document page = Visit.page("/");

        assertThat(page.select("meta[name=theme-color]").eachAttr("content"))
                .hasSize(2)
                .allSatisfy(color -> assertThat(tokens).contains("--paper: " + color));
        assertThat(page.select("meta[name=theme-color][media*=light]").attr("content"))
                .isEqualTo(Visit.get("/manifest.webmanifest").jsonPath().getString("theme_color"));
    }

    @ParameterizedTest
    @CsvSource({"/icon.svg", "/icon-192.png", "/apple-touch-icon.png", "/manifest.webmanifest"})
    void filesWithoutAFingerprint_areAskedForAgainAfterADay(String path) {
        assertThat(Visit.get(path).header("Cache-Control")).isEqualTo("public, max-age=86400");
    }

    @Test
    void styles_carryAFingerprintAndAreKeptForGood() {
        String styles = Visit.page("/").select("link[rel=stylesheet]").attr("href");

        assertThat(styles).matches("/static/bundle/app-[A-Z0-9]{8}\\.css");
        assertThat(Visit.get(styles).header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }

    private static String size(Response image) throws IOException {
        BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(image.asByteArray()));
        return pixels.getWidth() + "x" + pixels.getHeight();
    }
}
