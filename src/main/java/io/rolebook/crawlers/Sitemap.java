package io.rolebook.crawlers;

import io.rolebook.web.Dates;
import io.rolebook.web.Links;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sitemap of some pages, as sitemaps.org has it: one file, or an index and its parts where there are more pages than a
 * file may hold. A file may have 50 MB too, which so many of the longest addresses don't reach.
 */
final class Sitemap {

    static final int MOST = 50_000;

    private final Walk pages;

    Sitemap(Walk pages) {
        this.pages = pages;
    }

    /** @param newest the day of its newest page, or null */
    record Part(int number, LocalDate newest) {

        private Part with(LocalDate updated) {
            return new Part(number, Dates.newest(Arrays.asList(newest, updated).stream()));
        }
    }

    /** There is always one. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(new Part(1, null)));
        int[] seen = {0};
        pages.each((path, updated) -> {
            int number = seen[0]++ / MOST + 1;
            if (number > parts.size()) {
                parts.add(new Part(number, updated));
            } else {
                parts.set(number - 1, parts.get(number - 1).with(updated));
            }
        });
        return parts;
    }

    /** The day of the newest page, or null. */
    static LocalDate newest(List<Part> parts) {
        return Dates.newest(parts.stream().map(Part::newest));
    }

    /** The pages themselves, or where the parts are. */
    void write(List<Part> parts, String base, OutputStream to) {
        if (parts.size() == 1) {
            write(1, base, to);
            return;
        }
        try (SitemapXml xml = new SitemapXml(to, "sitemapindex")) {
            parts.forEach(part -> xml.add("sitemap", base + Links.sitemap(part.number()), part.newest()));
        }
    }

    /** @param part counted from 1 */
    void write(int part, String base, OutputStream to) {
        int first = (part - 1) * MOST;
        int[] seen = {0};
        try (SitemapXml xml = new SitemapXml(to, "urlset")) {
            pages.each((path, updated) -> {
                int place = seen[0]++;
                if (place >= first && place < first + MOST) {
                    xml.add("url", base + path, updated);
                }
            });
        }
    }
}
