package io.rolebook.search;

import io.rolebook.content.model.Facet;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;

/** Turns pages that match into what a reader sees of them. */
final class Hits {

    private final Typed typed;
    private final Places places;
    private final Marking marking;

    Hits(IndexSearcher index, Typed typed) throws IOException {
        this.typed = typed;
        this.places = new Places(index, typed);
        this.marking = new Marking(typed);
    }

    /** @param pages by their numbers in the index; there is one hit for each, in their order */
    List<Hit> of(Map<Integer, Document> pages) throws IOException {
        Map<Integer, List<Places.Place>> found = places.on(pages);
        return pages.entrySet().stream()
                .map(page -> of(page.getValue(), found.getOrDefault(page.getKey(), List.of())))
                .toList();
    }

    private Hit of(Document page, List<Places.Place> found) {
        Kind kind = Kind.valueOf(page.get(Stored.KIND));
        return kind == Kind.ROLE ? role(page, found) : page(kind, page, found);
    }

    private Hit page(Kind kind, Document page, List<Places.Place> found) {
        return new Hit(
                kind.label(),
                page.get(Stored.TITLE),
                page.get(Stored.TITLE),
                page.get(Stored.HREF),
                marking.excerpt(page.get(Stored.SUMMARY)),
                parts(found),
                List.of());
    }

    private Hit role(Document page, List<Places.Place> found) {
        String title = page.get(Stored.TITLE);
        String slug = page.get(Stored.SLUG);
        List<Facet> facets = Arrays.stream(page.get(Stored.FACETS).split(" "))
                .map(Facet::valueOf)
                .toList();
        Optional<Places.Place> answer =
                typed.asks() ? found.stream().filter(Places.Place::answers).findFirst() : Optional.empty();
        if (answer.isPresent()) {
            Places.Place question = answer.get();
            return new Hit(
                    "Question about " + title,
                    title,
                    question.heading(),
                    question.href(),
                    marking.excerpt(question.text()),
                    parts(found.stream().filter(place -> place != question).toList()),
                    sides(slug, facets, null));
        }
        boolean isSide = typed.facet() != null && facets.contains(typed.facet());
        return new Hit(
                Kind.ROLE.label(),
                title,
                isSide ? title + ": " + typed.facet().label() : title,
                isSide ? Links.role(slug, typed.facet()) : Links.role(slug),
                marking.excerpt(page.get(Stored.SUMMARY)),
                parts(found),
                sides(slug, facets, isSide ? typed.facet() : Facet.GLANCE));
    }

    private List<Hit.PartHit> parts(List<Places.Place> found) {
        return found.stream()
                .map(place -> new Hit.PartHit(
                        place.facet() == null ? "" : place.facet().label(),
                        marking.whole(place.heading()),
                        place.href(),
                        marking.excerpt(place.text())))
                .toList();
    }

    private static List<Crumb> sides(String slug, List<Facet> facets, Facet except) {
        return facets.stream()
                .filter(facet -> facet != except)
                .map(facet -> new Crumb(facet.label(), Links.role(slug, facet)))
                .toList();
    }
}
