package io.rolebook.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.quarkus.qute.RawString;
import io.rolebook.web.graph.BreadcrumbList;
import io.rolebook.web.graph.BreadcrumbList.ListItem;
import io.rolebook.web.graph.Iri;
import io.rolebook.web.graph.Node;
import io.rolebook.web.graph.Reference;
import io.rolebook.web.graph.Subject;
import io.rolebook.web.graph.WebPage;
import io.rolebook.web.graph.WebSite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

    private record Graph(@JsonProperty("@context") String context, @JsonProperty("@graph") List<Node> nodes) {}

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
        try {
            String text = json.writer()
                    .withAttribute(IriSerializer.BASE, base)
                    .writeValueAsString(new Graph("https://schema.org", nodes));
            return new RawString(text.replace("<", "\\u003c"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the graph of " + page.path(), e);
        }
    }

    private WebSite webSite(Page page) {
        WebSite.SearchAction search = new WebSite.SearchAction(
                new WebSite.EntryPoint(new Iri(Links.SEARCH + "?q={words}")), "required name=words");
        return new WebSite(SITE, site.name(), new Iri(Links.HOME), LANGUAGE, page.isHome() ? search : null);
    }

    private static WebPage webPage(Page page) {
        Iri address = new Iri(page.path());
        Subject subject = page.subject();
        return new WebPage(
                subject.type(),
                address,
                address,
                page.title(),
                page.snippet().description(),
                page.language(),
                new Reference(SITE),
                page.isHome() ? null : new Reference(breadcrumbsOf(page)),
                subject.about(),
                subject.main(),
                page.updated(),
                subject.reviewed(),
                subject.authors(),
                subject.reviewers());
    }

    private static BreadcrumbList breadcrumbs(Page page) {
        List<Crumb> way = new ArrayList<>(List.of(new Crumb("Home", Links.HOME)));
        way.addAll(page.crumbs());
        way.add(new Crumb(page.title(), page.path()));
        List<ListItem> items = new ArrayList<>();
        way.forEach(
                step -> items.add(new ListItem(items.size() + 1, step.label(), new Reference(new Iri(step.href())))));
        return new BreadcrumbList(breadcrumbsOf(page), items);
    }

    private static Iri breadcrumbsOf(Page page) {
        return Iri.of(page.path(), "breadcrumbs");
    }
}
