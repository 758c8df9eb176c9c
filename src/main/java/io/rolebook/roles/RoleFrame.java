package io.rolebook.roles;

import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Contents;
import io.rolebook.web.Crumb;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Links;
import io.rolebook.web.Page;
import io.rolebook.web.Snippet;
import io.rolebook.web.graph.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * The frame of each page of a role: links to its other pages, and contents.
 *
 * @param beside the nearest roles to compare it with, where the page knows them
 * @param previous the page before, or null; like next
 */
record RoleFrame(
        RoleHead role,
        List<MoveView> beside,
        List<FacetLink> facets,
        List<Crumb> contents,
        FacetLink previous,
        FacetLink next) {

    private static final int BESIDE = 2;

    record FacetLink(String label, String href, boolean current) {}

    static RoleFrame of(RoleHead role, Facet current, Contents contents) {
        return of(role, current, contents, List.of());
    }

    /** @param moves to the nearest roles first */
    static RoleFrame of(RoleHead role, Facet current, Contents contents, List<MoveView> moves) {
        List<FacetLink> links = role.imprint().facets().stream()
                .map(facet -> new FacetLink(facet.label(), Links.role(role.slug(), facet), facet == current))
                .toList();
        int here = role.imprint().facets().indexOf(current);
        return new RoleFrame(
                role,
                moves.stream().limit(BESIDE).toList(),
                links,
                contents.list(),
                here < 1 ? null : links.get(here - 1),
                here + 1 < links.size() ? links.get(here + 1) : null);
    }

    /** The page record of a role's first page. */
    static Page firstPage(RoleContext context) {
        RoleHead role = context.head();
        return page(role, Facet.GLANCE, role.title(), RoleSnippets.glance(role, context.notes()))
                .alsoAs("application/json", DataLinks.roleAsJson(role.slug()), role.title() + " as JSON")
                .alsoAs("text/markdown", DataLinks.roleAsMarkdown(role.slug()), role.title() + " as Markdown");
    }

    /** The page record of a facet. */
    static Page page(RoleHead role, Facet facet, String title, Snippet snippet) {
        return Page.of(Links.role(role.slug(), facet), title, snippet.description())
                .found(snippet)
                .under(crumbs(role, facet != Facet.GLANCE))
                .updated(role.updated())
                .judged(role.imprint().judged())
                .in(role.imprint().locale())
                .about(Subject.PAGE.about(OccupationGraph.reference(role.slug())));
    }

    static Crumb[] crumbs(RoleHead role, boolean withRole) {
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb("Roles", Links.roles()));
        if (role.familyTitle() != null) {
            crumbs.add(new Crumb(role.familyTitle(), Links.family(role.family())));
        }
        if (withRole) {
            crumbs.add(new Crumb(role.title(), Links.role(role.slug())));
        }
        return crumbs.toArray(Crumb[]::new);
    }
}
