package io.rolebook.changes;

import io.rolebook.catalog.News;
import io.rolebook.catalog.NewsKind;
import io.rolebook.content.parse.Slug;
import io.rolebook.web.Links;
import io.rolebook.web.Site;
import io.rolebook.web.Xml;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * A feed as RFC 4287 has it. The names of the feed and of its entries are tag addresses (RFC 4151) of what never changes:
 * they outlive a rename of the page, a correction of the words, and a move of the site to another host.
 *
 * @param name of the feed, such as {@code roles/nurse}
 * @param self its own address, as page is the one that shows the same to people
 * @param updated the day of the newest entry; null if there is none, for which the feed says 1970
 */
record AtomFeed(String name, String title, String self, String page, LocalDate updated, List<News> news) {

    static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

    /** So many of the newest; /changes has them all. */
    static final int ENTRIES = 100;

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    String xml(String base, Site site) {
        String tag = "tag:rolebook.io,2026:" + Slug.of(site.name()) + ":";
        return Xml.document(ATOM, "feed", xml -> {
            xml.attributes("xml:lang", "en");
            xml.element("id", tag + name);
            xml.element("title", title);
            xml.element("updated", midnight(updated == null ? LocalDate.EPOCH : updated));
            link(xml, "self", base + self, MEDIA_TYPE.replace(";charset=UTF-8", ""));
            link(xml, "alternate", base + page, "text/html");
            xml.element("author", author -> {
                author.element("name", site.name());
                author.element("uri", base + Links.home());
            });
            xml.element("rights", site.rights());
            xml.element("icon", base + Links.icon(192));
            for (News one : news) {
                xml.element("entry", entry -> entry(entry, one, tag, base));
            }
        });
    }

    private static void entry(Xml xml, News news, String tag, String base) throws XMLStreamException {
        xml.element("id", tag + news.id());
        xml.element("title", NewsWords.title(news));
        xml.element("published", midnight(news.date()));
        xml.element("updated", midnight(news.date()));
        link(xml, "alternate", base + Links.document(news.page()), "text/html");
        if (news.sourceTitle() != null) {
            link(xml, "via", base + Links.source(news.source()), "text/html");
        }
        if (news.kind() == NewsKind.WITHDRAWN && news.instead() != null) {
            link(xml, "related", base + Links.document(news.instead()), "text/html");
        }
        xml.empty("category", "term", news.kind().key(), "label", news.kind().label());
        xml.element("summary", NewsWords.summary(news));
    }

    private static void link(Xml xml, String relation, String address, String type) throws XMLStreamException {
        xml.empty("link", "rel", relation, "href", address, "type", type);
    }

    /** Content knows days: the hour is the first. */
    private static String midnight(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
