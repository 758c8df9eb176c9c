package io.rolebook.roles;

import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Contents;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Page;
import io.rolebook.web.Snippet;
import io.rolebook.web.graph.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * The frame of each page of a role: its title, links to its other pages, and contents.
 *
 * @param resume where a résumé is set beside what the role needs, if it needs anything; learn is a plan of these
 * @param beside the nearest roles to compare it with, where the page knows them
 * @param previous the page before, or null; like next
 */
record RoleFrame(
        String slug,
        String title,
        boolean brief,
        String href,
        String print,
        String resume,
        String learn,
        List<Beside> beside,
        String feed,
        List<FacetLink> facets,
        List<Crumb> contents,
        FacetLink previous,
        FacetLink next) {

    private static final int BESIDE = 2;

    record Beside(String slug, String title) {}

    record FacetLink(String label, String href, boolean current) {}

    static RoleFrame of(RoleHead role, Facet current, Contents contents) {
        return of(role, current, contents, List.of());
    }

    /** @param moves to the nearest roles first */
    static RoleFrame of(RoleHead role, Facet current, Contents contents, List<MoveView> moves) {
        List<FacetLink> links = new ArrayList<>();
        int here = 0;
        for (Facet facet : role.imprint().facets()) {
            here = facet == current ? links.size() : here;
            links.add(new FacetLink(facet.label(), Links.role(role.slug(), facet), facet == current));
        }
        FacetLink previous = here == 0 ? null : links.get(here - 1);
        FacetLink next = here + 1 < links.size() ? links.get(here + 1) : null;
        return new RoleFrame(
                role.slug(),
                role.title(),
                role.brief(),
                Links.role(role.slug()),
                Links.print(role.slug()),
                Links.resume(role.slug()),
                Links.learn(role.slug()),
                moves.stream()
                        .limit(BESIDE)
                        .map(move -> new Beside(move.slug(), move.title()))
                        .toList(),
                Links.roleFeed(role.slug()),
                links,
                contents.list(),
                previous,
                next);
    }

    /** The page record of a facet. */
    static Page page(RoleHead role, Facet facet, String title, Snippet snippet) {
        return Page.of(Links.role(role.slug(), facet), title, snippet.description())
                .found(snippet)
                .under(crumbs(role, facet != Facet.GLANCE))
                .updated(role.updated())
                .judged(role.imprint().judged())
                .in(role.imprint().locale())
                .about(Subject.PAGE.about(Occupations.reference(role.slug())));
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
