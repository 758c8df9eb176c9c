package io.rolebook.search;

import io.rolebook.content.model.Facet;
import io.rolebook.web.Crumb;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page that can be found, under its names and by what stands on it.
 *
 * @param aliases other names, shown
 * @param hidden spellings that no page shows
 * @param official titles in lists of official occupations, not shown
 * @param variants titles under which a role is advertised
 * @param skills names of the skills and tools a role needs
 * @param facets sides of a role that have a page
 * @param near the roles nearest to an official occupation
 * @param weight how much else in the guide leads here
 */
record Entry(
        Kind kind,
        String slug,
        String address,
        String title,
        String summary,
        List<String> aliases,
        List<String> hidden,
        List<String> official,
        List<String> variants,
        List<String> skills,
        List<Facet> facets,
        List<Part> parts,
        List<Crumb> near,
        int weight) {

    Entry {
        title = TextTerms.composed(title);
        summary = TextTerms.composed(summary);
        aliases = composed(aliases);
        hidden = composed(hidden);
        official = composed(official);
        variants = composed(variants);
        skills = composed(skills);
    }

    private static List<String> composed(List<String> texts) {
        return texts.stream().map(TextTerms::composed).toList();
    }

    /** A page with names and text and nothing else. */
    static Entry of(Kind kind, String slug, String address, String title, String summary, List<Part> parts) {
        return new Entry(
                kind, slug, address, title, summary, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                parts, List.of(), 0);
    }

    Entry named(List<String> shown, List<String> unseen) {
        return new Entry(
                kind, slug, address, title, summary, shown, unseen, official, variants, skills, facets, parts, near,
                weight);
    }

    Entry official(List<String> titles) {
        return new Entry(
                kind, slug, address, title, summary, aliases, hidden, titles, variants, skills, facets, parts, near,
                weight);
    }

    Entry near(List<Crumb> roles) {
        return new Entry(
                kind, slug, address, title, summary, aliases, hidden, official, variants, skills, facets, parts, roles,
                weight);
    }

    Entry weighing(int links) {
        return new Entry(
                kind, slug, address, title, summary, aliases, hidden, official, variants, skills, facets, parts, near,
                links);
    }

    /** Everything it is called but the variants, its title first. */
    Stream<String> names() {
        return Stream.of(List.of(title), aliases, hidden).flatMap(List::stream);
    }
}
