package io.rolebook.crawlers;

import io.rolebook.web.Dates;
import io.rolebook.web.Links;
import io.rolebook.web.Xml;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The sitemap of some pages, as sitemaps.org has it: one file, or an index and its parts where there are more pages than a
 * file may hold. A file may have 50 MB too, which so many of the longest addresses don't reach.
 */
record Sitemap(List<Entry> entries) {

    static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** @param updated the day the page's content changed, or null */
    record Entry(String path, LocalDate updated) {}

    /** How many files hold its pages; there is always one. */
    int parts() {
        return Math.max(1, (entries.size() + MOST - 1) / MOST);
    }

    /** A part of it, counted from 1. */
    Sitemap part(int number) {
        return new Sitemap(entries.subList((number - 1) * MOST, Math.min(number * MOST, entries.size())));
    }

    /** The day of the newest page, or null. */
    LocalDate newest() {
        return Dates.newest(entries.stream().map(Entry::updated));
    }

    /** The pages themselves, or where the parts are. */
    String xml(String base) {
        boolean isIndex = parts() > 1;
        return Xml.document(NAMESPACE, isIndex ? "sitemapindex" : "urlset", xml -> {
            for (int i = 1; isIndex && i <= parts(); i++) {
                add(xml, "sitemap", base + Links.sitemap(i), part(i).newest());
            }
            for (Entry entry : isIndex ? List.<Entry>of() : entries) {
                add(xml, "url", base + entry.path(), entry.updated());
            }
        });
    }

    /** A day before 1970 is left out, as search engines call it invalid. */
    private static void add(Xml xml, String element, String address, LocalDate updated) throws XMLStreamException {
        xml.element(element, entry -> {
            entry.element("loc", address);
            if (updated != null && updated.isAfter(LocalDate.EPOCH)) {
                entry.element("lastmod", updated.toString());
            }
        });
    }
}
