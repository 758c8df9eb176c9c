package io.rolebook.catalog;

import io.rolebook.content.model.Document;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.FamilyDocument;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillDocument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts which page cites which source: every {@code source} among the facts and every mark in the prose. */
final class Citations {

    private Citations() {}

    /** @param page folder and slug */
    static List<Citation> of(Document document, String page, String title) {
        List<Citation> citations = new ArrayList<>();
        if (document instanceof RoleDocument role) {
            Map<Facet, Stream<String>> shown = new EnumMap<>(Facet.class);
            for (Facet facet : Facet.values()) {
                shown.merge(role.has(facet) ? facet : Facet.GLANCE, role.sources(facet), Stream::concat);
            }
            shown.forEach((facet, sources) -> add(sources, page, title, facet, citations));
        } else if (document instanceof FamilyDocument || document instanceof SkillDocument) {
            add(document.prose().stream().flatMap(Prose::sources), page, title, null, citations);
        }
        return citations;
    }

    private static void add(Stream<String> sources, String page, String title, Facet facet, List<Citation> citations) {
        Map<String, Integer> times = new TreeMap<>();
        sources.forEach(source -> times.merge(source, 1, Integer::sum));
        times.forEach(
                (source, count) -> citations.add(new Citation(page, citations.size(), source, title, facet, count)));
    }
}
