package io.rolebook.crawlers;

import java.io.OutputStream;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the entries of a sitemap, or of an index of sitemaps, one after the other. A day before 1970 is left out, as search
 * engines call it invalid.
 */
final class SitemapXml implements AutoCloseable {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final XMLStreamWriter out;

    SitemapXml(OutputStream to, String root) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.setDefaultNamespace(SITEMAP);
            out.writeStartElement(SITEMAP, root);
            out.writeDefaultNamespace(SITEMAP);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param updated null where it isn't known */
    void add(String element, String address, LocalDate updated) {
        try {
            out.writeStartElement(element);
            text("loc", address);
            if (updated != null && updated.isAfter(LocalDate.EPOCH)) {
                text("lastmod", updated.toString());
            }
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void text(String element, String text) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    @Override
    public void close() {
        try {
            out.writeEndElement();
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
