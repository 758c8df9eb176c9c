package io.rolebook.crawlers;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.ValidXml;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
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
        Sitemap sitemap = new Sitemap(pages(50_000, ""));

        assertThat(sitemap.parts()).hasSize(1);
        assertThat(all(sitemap).select("urlset > url")).hasSize(50_000);
    }

    @Test
    void onePageMore_isAnIndexAndTwoParts() {
        Sitemap sitemap = new Sitemap(pages(50_001, ""));

        assertThat(all(sitemap).select("sitemapindex > sitemap > loc").eachText())
                .containsExactly(BASE + "/sitemap-1.xml", BASE + "/sitemap-2.xml");
        assertThat(part(sitemap, 1).select("url")).hasSize(50_000);
        assertThat(part(sitemap, 2).select("loc").eachText()).containsExactly(BASE + "/roles/50000");
    }

    @Test
    void part_isAsNewAsItsNewestPage() {
        Sitemap sitemap = new Sitemap(visitor -> {
            pages(100_000, "").each(visitor);
            visitor.visit("/late", DAY.plusDays(2));
            visitor.visit("/unknown", null);
        });

        assertThat(sitemap.parts()).map(Sitemap.Part::newest).containsExactly(DAY, DAY, DAY.plusDays(2));
        assertThat(all(sitemap).select("lastmod").eachText()).containsExactly("2026-11-20", "2026-11-20", "2026-11-22");
        assertThat(part(sitemap, 3).select("url").last().select("lastmod")).isEmpty();
    }

    /** Search consoles call such a day invalid. */
    @Test
    void dayBefore1970_isLeftOut() {
        Sitemap sitemap = new Sitemap(visitor -> visitor.visit("/old", LocalDate.of(1940, 5, 5)));

        assertThat(all(sitemap).select("loc")).hasSize(1);
        assertThat(all(sitemap).select("lastmod")).isEmpty();
    }

    @Test
    void indexAndParts_areValid() {
        Sitemap sitemap = new Sitemap(pages(50_010, "a'&<b>\""));

        assertThat(ValidXml.problems("sitemap", text(out -> sitemap.write(sitemap.parts(), BASE, out))))
                .isEmpty();
        assertThat(ValidXml.problems("sitemap", text(out -> sitemap.write(2, BASE, out))))
                .isEmpty();
        assertThat(ValidXml.problems("sitemap", text(out -> sitemap.write(2, "", out))))
                .isNotEmpty();
        assertThat(part(sitemap, 2).select("loc").first().text()).endsWith("/roles/50000a'&<b>\"");
    }

    /** A file name has 255 letters at most, and so has a host. */
    @Test
    void longestAddresses_stayBelow50Megabytes() {
        long[] bytes = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                bytes[0]++;
            }

            @Override
            public void write(byte[] b, int from, int length) {
                bytes[0] += length;
            }
        };
        String longest = "a".repeat(252);
        new Sitemap(pages(50_000, longest + "/to/" + longest)).write(1, "https://" + "h".repeat(253), counting);

        assertThat(bytes[0]).isBetween(35_000_000L, 50L * 1024 * 1024);
    }

    private static Walk pages(int count, String end) {
        return visitor -> {
            for (int i = 0; i < count; i++) {
                visitor.visit("/roles/" + i + end, DAY);
            }
        };
    }

    private static Document all(Sitemap sitemap) {
        return parsed(text(out -> sitemap.write(sitemap.parts(), BASE, out)));
    }

    private static Document part(Sitemap sitemap, int part) {
        return parsed(text(out -> sitemap.write(part, BASE, out)));
    }

    private static Document parsed(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser());
    }

    private static String text(Consumer<OutputStream> written) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.accept(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
