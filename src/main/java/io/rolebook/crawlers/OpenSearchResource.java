package io.rolebook.crawlers;

import io.rolebook.web.AbsoluteAddresses;
import io.rolebook.web.Links;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** {@code /opensearch.xml}: lets a browser search the guide from its own search field, as OpenSearch 1.1 has it. */
@Path(Links.OPENSEARCH)
@Produces("application/opensearchdescription+xml;charset=UTF-8")
class OpenSearchResource {

    private static final String OPENSEARCH = "http://a9.com/-/spec/opensearch/1.1/";
    private static final int LONGEST_NAME = 16;

    /** The placeholder that a browser replaces by the query. */
    private static final String WORDS = "?q={searchTerms}";

    private final Site site;
    private final AbsoluteAddresses here;

    OpenSearchResource(Site site, AbsoluteAddresses here) {
        this.site = site;
        this.here = here;
    }

    @GET
    public String description() throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        out.writeStartDocument("UTF-8", "1.0");
        out.setDefaultNamespace(OPENSEARCH);
        out.writeStartElement(OPENSEARCH, "OpenSearchDescription");
        out.writeDefaultNamespace(OPENSEARCH);
        element(
                out,
                "ShortName",
                site.name().substring(0, Math.min(LONGEST_NAME, site.name().length())));
        element(out, "Description", "Roles, skills and questions in " + site.name());
        element(out, "InputEncoding", "UTF-8");
        element(out, "Language", "en");
        element(
                out,
                "Image",
                here.base() + Links.icon(192),
                Map.of("type", "image/png", "width", "192", "height", "192"));
        element(out, "Url", "", url("results", "text/html", Links.search() + WORDS));
        element(out, "Url", "", url("suggestions", "application/x-suggestions+json", Links.completions() + WORDS));
        element(out, "Url", "", url("self", "application/opensearchdescription+xml", Links.openSearch()));
        out.writeEndElement();
        out.writeEndDocument();
        return text.toString();
    }

    private Map<String, String> url(String relation, String type, String path) {
        return Map.of("rel", relation, "type", type, "template", here.base() + path);
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        element(out, name, text, Map.of());
    }

    private static void element(XMLStreamWriter out, String name, String text, Map<String, String> attributes)
            throws XMLStreamException {
        out.writeStartElement(name);
        for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
            out.writeAttribute(attribute.getKey(), attribute.getValue());
        }
        out.writeCharacters(text);
        out.writeEndElement();
    }
}
