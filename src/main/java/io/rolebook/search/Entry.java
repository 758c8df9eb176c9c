package io.rolebook.search;

import io.rolebook.content.model.Facet;
import io.rolebook.web.Crumb;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A page that can be found, under its names and by what stands on it.
 *
 * @param texts its title, its other names and what it says, by the field in which they are found; its parts have their own
 * @param facets sides of a role that have a page
 * @param near the roles nearest to an official occupation
 * @param weight how much else in the guide leads here
 */
record Entry(
        Kind kind,
        String slug,
        String address,
        Map<SearchField, List<String>> texts,
        List<Facet> facets,
        List<Part> parts,
        List<Crumb> near,
        int weight) {

    Entry {
        Map<SearchField, List<String>> composed = new EnumMap<>(SearchField.class);
        texts.forEach((field, all) ->
                composed.put(field, all.stream().map(TextTerms::composed).toList()));
        texts = composed;
    }

    /** A page with a title and text and nothing else. */
    static Entry of(Kind kind, String slug, String address, String title, String summary, List<Part> parts) {
        Map<SearchField, List<String>> texts =
                Map.of(SearchField.TITLE, List.of(title), SearchField.SUMMARY, List.of(summary));
        return new Entry(kind, slug, address, texts, List.of(), parts, List.of(), 0);
    }

    Entry with(SearchField field, List<String> all) {
        Map<SearchField, List<String>> more = new EnumMap<>(texts);
        more.put(field, all);
        return new Entry(kind, slug, address, more, facets, parts, near, weight);
    }

    Entry near(List<Crumb> roles) {
        return new Entry(kind, slug, address, texts, facets, parts, roles, weight);
    }

    Entry weighing(int links) {
        return new Entry(kind, slug, address, texts, facets, parts, near, links);
    }

    String title() {
        return texts.get(SearchField.TITLE).get(0);
    }

    Stream<String> texts(SearchField... fields) {
        return Stream.of(fields).flatMap(field -> texts.getOrDefault(field, List.of()).stream());
    }
}
