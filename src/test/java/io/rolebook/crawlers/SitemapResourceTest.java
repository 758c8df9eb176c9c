package io.rolebook.crawlers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rolebook.ValidXml;
import io.rolebook.Visit;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Sample;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That each address is a page for search engines is held of the whole guide: see EveryAddress. */
@QuarkusTest
class SitemapResourceTest {

    @Inject
    Reload reload;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @Test
    void sitemap_isValid_andWritesWholeAddresses() {
        Response answer = Visit.get("/sitemap.xml");

        assertThat(answer.contentType()).isEqualTo("application/xml;charset=UTF-8");
        assertThat(ValidXml.problems("sitemap", answer.asString())).isEmpty();
        assertThat(locations(answer)).allMatch(address -> address.matches("http://localhost:\\d+/.*"));
    }

    @Test
    void pages_haveTheDayOfTheirOwnContent_listsThatOfTheirNewestMember() {
        Map<String, String> days = days(Visit.get("/sitemap.xml"));

        assertThat(days)
                .containsEntry("/roles/nurse/salary", "2026-11-20")
                .containsEntry("/roles/midwife", "2026-11-19");
        assertThat(days).containsEntry("/roles", "2026-11-20").containsEntry("/faqs", "2026-11-20");
        assertThat(days).containsEntry("/roles/midwife/to/nurse", "2026-11-20").containsEntry("/compare", "");
        assertThat(days)
                .doesNotContainKeys("/roles/surgeon", "/roles/leech-collector", "/search", "/roles/nurse/print");
    }

    @Test
    void nothingTwice() {
        assertThat(locations(Visit.get("/sitemap.xml"))).doesNotHaveDuplicates();
    }

    @Test
    void partsOfASmallSitemap_areNotThere() {
        assertThat(Visit.get("/sitemap-1.xml").statusCode()).isEqualTo(404);
        assertThat(Visit.get("/sitemap-x.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void emptyGuide_hasItsLists_withoutADay(@TempDir Path folder) {
        reload.with(Sample.guide(folder));

        Response answer = Visit.get("/sitemap.xml");
        assertThat(ValidXml.problems("sitemap", answer.asString())).isEmpty();
        assertThat(days(answer)).containsEntry("/roles", "").doesNotContainKey("/roles/nurse");
        assertThat(answer.header("Last-Modified")).isNull();
    }

    private static List<String> locations(Response answer) {
        return Jsoup.parse(answer.asString(), "", Parser.xmlParser())
                .select("loc")
                .eachText();
    }

    private static Map<String, String> days(Response answer) {
        return Jsoup.parse(answer.asString(), "", Parser.xmlParser()).select("url").stream()
                .collect(Collectors.toMap(
                        url -> url.select("loc").text().replaceFirst("^http://[^/]+", ""),
                        url -> url.select("lastmod").text()));
    }
}
