package io.rolebook.crawlers;

import io.rolebook.web.AbsoluteAddresses;
import io.rolebook.web.Links;
import io.rolebook.web.Site;
import io.rolebook.web.Xml;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import javax.xml.stream.XMLStreamException;

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
    public String description() {
        String name = site.name();
        return Xml.document(OPENSEARCH, "OpenSearchDescription", xml -> {
            xml.element("ShortName", name.substring(0, Math.min(LONGEST_NAME, name.length())));
            xml.element("Description", "Roles, skills and questions in " + name);
            xml.element("InputEncoding", "UTF-8");
            xml.element("Language", "en");
            String icon = here.absolute(Links.icon(192));
            xml.element("Image", icon, "height", "192", "type", "image/png", "width", "192");
            url(xml, "results", "text/html", Links.search() + WORDS);
            url(xml, "suggestions", "application/x-suggestions+json", Links.completions() + WORDS);
            url(xml, "self", "application/opensearchdescription+xml", Links.openSearch());
        });
    }

    private void url(Xml xml, String relation, String type, String path) throws XMLStreamException {
        xml.element("Url", "", "rel", relation, "template", here.absolute(path), "type", type);
    }
}
