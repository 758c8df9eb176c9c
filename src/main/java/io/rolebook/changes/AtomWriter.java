package io.rolebook.changes;

import io.rolebook.catalog.News;
import io.rolebook.catalog.NewsKind;
import io.rolebook.web.Links;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of a feed. */
final class AtomWriter {

    private final XMLStreamWriter out;
    private final String base;
    private final String tag;

    /** @param tag what the names of feed and entries begin with */
    AtomWriter(XMLStreamWriter out, String base, String tag) {
        this.out = out;
        this.base = base;
        this.tag = tag;
    }

    void entry(News news) throws XMLStreamException {
        out.writeStartElement("entry");
        id(news.id());
        element("title", NewsWords.title(news));
        element("published", midnight(news.date()));
        element("updated", midnight(news.date()));
        link("alternate", Links.document(news.page()), "text/html");
        if (news.sourceTitle() != null) {
            link("via", Links.source(news.source()), "text/html");
        }
        if (news.kind() == NewsKind.WITHDRAWN && news.instead() != null) {
            link("related", Links.document(news.instead()), "text/html");
        }
        out.writeEmptyElement("category");
        out.writeAttribute("term", news.kind().key());
        out.writeAttribute("label", news.kind().label());
        element("summary", NewsWords.summary(news));
        out.writeEndElement();
    }

    void id(String name) throws XMLStreamException {
        element("id", tag + name);
    }

    void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    void link(String relation, String path, String type) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("href", address(path));
        out.writeAttribute("type", type);
    }

    void author(String name) throws XMLStreamException {
        out.writeStartElement("author");
        element("name", name);
        element("uri", address(Links.home()));
        out.writeEndElement();
    }

    String address(String path) {
        return base + path;
    }

    /** Content knows days: the hour is the first. */
    static String midnight(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
