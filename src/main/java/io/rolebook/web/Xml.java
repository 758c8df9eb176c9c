package io.rolebook.web;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document whose elements are all of one namespace. */
public final class Xml {

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes what an element holds. */
    public interface Content {
        void write(Xml xml) throws XMLStreamException;
    }

    /** The whole document in UTF-8. */
    public static String document(String namespace, String root, Content content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.setDefaultNamespace(namespace);
            out.writeStartElement(namespace, root);
            out.writeDefaultNamespace(namespace);
            content.write(new Xml(out));
            out.writeEndElement();
            out.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    public void element(String name, Content content) throws XMLStreamException {
        out.writeStartElement(name);
        content.write(this);
        out.writeEndElement();
    }

    /** @param attributes names and values in turn */
    public void element(String name, String text, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    /** An element without content. */
    public void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    /** Attributes of the element that was just begun. */
    public void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
