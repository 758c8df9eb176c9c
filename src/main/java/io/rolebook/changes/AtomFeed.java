package io.rolebook.changes;

import io.rolebook.catalog.News;
import io.rolebook.content.parse.Slug;
import io.rolebook.web.Links;
import io.rolebook.web.Site;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

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
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.setDefaultNamespace(ATOM);
            out.writeStartElement(ATOM, "feed");
            out.writeDefaultNamespace(ATOM);
            out.writeAttribute("xml:lang", "en");
            write(new AtomWriter(out, base, "tag:rolebook.io,2026:" + Slug.of(site.name()) + ":"), site);
            out.writeEndElement();
            out.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write(AtomWriter out, Site site) throws XMLStreamException {
        out.id(name);
        out.element("title", title);
        out.element("updated", AtomWriter.midnight(updated == null ? LocalDate.EPOCH : updated));
        out.link("self", self, MEDIA_TYPE.replace(";charset=UTF-8", ""));
        out.link("alternate", page, "text/html");
        out.author(site.name());
        out.element("rights", site.rights());
        out.element("icon", out.address(Links.icon(192)));
        for (News one : news) {
            out.entry(one);
        }
    }
}
