package io.rolebook.crawlers;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.ValidXml;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The limits of a file: 50,000 addresses and 50 MB. */
class SitemapTest {

    private static final String BASE = "https://rolebook.example";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void asManyPagesAsAFileHolds_areOneFile() {
        Sitemap sitemap = pages(50_000, "");

        assertThat(sitemap.parts()).isEqualTo(1);
        assertThat(all(sitemap).select("urlset > url")).hasSize(50_000);
    }

    @Test
    void onePageMore_isAnIndexAndTwoParts() {
        Sitemap sitemap = pages(50_001, "");

        assertThat(all(sitemap).select("sitemapindex > sitemap > loc").eachText())
                .containsExactly(BASE + "/sitemap-1.xml", BASE + "/sitemap-2.xml");
        assertThat(part(sitemap, 1).select("url")).hasSize(50_000);
        assertThat(part(sitemap, 2).select("loc").eachText()).containsExactly(BASE + "/roles/50000");
    }

    @Test
    void part_isAsNewAsItsNewestPage() {
        Sitemap sitemap = pages(100_000, "");
        sitemap.entries().add(new Sitemap.Entry("/late", DAY.plusDays(2)));
        sitemap.entries().add(new Sitemap.Entry("/unknown", null));

        assertThat(sitemap.newest()).isEqualTo(DAY.plusDays(2));
        assertThat(all(sitemap).select("lastmod").eachText()).containsExactly("2026-11-20", "2026-11-20", "2026-11-22");
        assertThat(part(sitemap, 3).select("url").last().select("lastmod")).isEmpty();
    }

    /** Search consoles call such a day invalid. */
    @Test
    void dayBefore1970_isLeftOut() {
        Sitemap sitemap = new Sitemap(List.of(new Sitemap.Entry("/old", LocalDate.of(1940, 5, 5))));

        assertThat(all(sitemap).select("loc")).hasSize(1);
        assertThat(all(sitemap).select("lastmod")).isEmpty();
    }

    @Test
    void indexAndParts_areValid() {
        Sitemap sitemap = pages(50_010, "a'&<b>\"");

        assertThat(ValidXml.problems("sitemap", sitemap.xml(BASE))).isEmpty();
        assertThat(ValidXml.problems("sitemap", sitemap.part(2).xml(BASE))).isEmpty();
        assertThat(ValidXml.problems("sitemap", sitemap.part(2).xml(""))).isNotEmpty();
        assertThat(part(sitemap, 2).select("loc").first().text()).endsWith("/roles/50000a'&<b>\"");
    }

    /** A file name has 255 letters at most, and so has a host. */
    @Test
    void longestAddresses_stayBelow50Megabytes() {
        String longest = "a".repeat(252);
        String xml = pages(50_000, longest + "/to/" + longest).xml("https://" + "h".repeat(253));

        assertThat(xml.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(35_000_000, 50 * 1024 * 1024);
    }

    private static Sitemap pages(int count, String end) {
        return new Sitemap(IntStream.range(0, count)
                .mapToObj(i -> new Sitemap.Entry("/roles/" + i + end, DAY))
                .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static Document all(Sitemap sitemap) {
        return Jsoup.parse(sitemap.xml(BASE), "", Parser.xmlParser());
    }

    private static Document part(Sitemap sitemap, int part) {
        return all(sitemap.part(part));
    }
}
