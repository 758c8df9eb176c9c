package io.rolebook.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.quarkus.qute.RawString;
import io.rolebook.web.graph.Iri;
import io.rolebook.web.graph.Node;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page as JSON-LD: site, page and breadcrumbs, and the things that the page is about, connected by their ids. A page that
 * is not indexed, such as a filtered list, has site, page and breadcrumbs only; the things it is about are on the
 * page that they keep.
 */
@Named("graph")
@ApplicationScoped
public class PageGraph {

    private static final String LANGUAGE = "en";
    private static final Iri SITE = Iri.of(Links.HOME, "site");

    private final Site site;
    private final ObjectMapper json;

    PageGraph(Site site) {
        this.site = site;
        this.json = JsonMapper.builder()
                .addModule(new SimpleModule()
                        .addSerializer(Iri.class, new IriSerializer())
                        .addSerializer(LocalDate.class, ToStringSerializer.instance))
                .build();
    }

    /** Writes the guide's own addresses in full, behind scheme and host in the attribute {@code base}. */
    private static final class IriSerializer extends StdSerializer<Iri> {

        private static final long serialVersionUID = 1L;
        private static final String BASE = "base";

        IriSerializer() {
            super(Iri.class);
        }

        @Override
        public void serialize(Iri iri, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(provider.getAttribute(BASE) + iri.path());
        }
    }

    /**
     * For a script element: nothing in it can end the element.
     *
     * @param base scheme and host, which absolute addresses begin with, since consumers do not resolve relative ones
     */
    public RawString of(Page page, String base) {
        List<Node> nodes = new ArrayList<>(List.of(webSite(page), webPage(page)));
        if (!page.isHome()) {
            nodes.add(breadcrumbs(page));
        }
        if (page.indexed()) {
            nodes.addAll(page.subject().things());
        }
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("@context", "https://schema.org");
        graph.put("@graph", nodes);
        try {
            String text = json.writer().withAttribute(IriSerializer.BASE, base).writeValueAsString(graph);
            return new RawString(text.replace("<", "\\u003c"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the graph of " + page.path(), e);
        }
    }

    /** The home page alone has the search action. */
    private Node webSite(Page page) {
        Node search = Node.of("SearchAction")
                .with("target", Node.of("EntryPoint").with("urlTemplate", new Iri(Links.SEARCH + "?q={words}")))
                .with("query-input", "required name=words");
        return Node.of("WebSite", SITE)
                .with("name", site.name())
                .with("url", new Iri(Links.HOME))
                .with("inLanguage", LANGUAGE)
                .with("potentialAction", page.isHome() ? search : null);
    }

    private static Node webPage(Page page) {
        Iri address = new Iri(page.path());
        return Node.of(page.subject().type(), address)
                .with("url", address)
                .with("name", page.title())
                .with("description", page.snippet().description())
                .with("inLanguage", page.language())
                .with("isPartOf", Node.reference(SITE))
                .with("breadcrumb", page.isHome() ? null : Node.reference(breadcrumbsOf(page)))
                .with("dateModified", page.updated())
                .with(page.subject().facts().properties());
    }

    /** The way from home to the page, the page itself last. */
    private static Node breadcrumbs(Page page) {
        List<Crumb> way = new ArrayList<>(List.of(new Crumb("Home", Links.HOME)));
        way.addAll(page.crumbs());
        way.add(new Crumb(page.title(), page.path()));
        List<Node> items = new ArrayList<>();
        way.forEach(step -> items.add(Node.of("ListItem")
                .with("position", items.size() + 1)
                .with("name", step.label())
                .with("item", Node.reference(new Iri(step.href())))));
        return Node.of("BreadcrumbList", breadcrumbsOf(page)).with("itemListElement", items);
    }

    private static Iri breadcrumbsOf(Page page) {
        return Iri.of(page.path(), "breadcrumbs");
    }
}
