package io.rolebook.compare;

import io.rolebook.content.model.Facet;
import io.rolebook.content.model.StackItem;
import io.rolebook.web.Links;
import java.util.List;
import java.util.stream.Stream;

/** What the roles are, and where more is said about each. */
final class GlanceRows {

    private GlanceRows() {}

    static Part of(List<Side> sides) {
        return Part.of(
                "glance",
                "At a glance",
                "",
                Stream.of(
                        Row.of(
                                "What it is",
                                sides,
                                side -> List.of(Entry.of(side.head().definition()))),
                        Row.of(
                                "Also called",
                                sides,
                                side -> joined(side.head().imprint().aliases())),
                        Row.of("Family", sides, GlanceRows::family)));
    }

    private static List<Entry> family(Side side) {
        return side.head().familyTitle() == null
                ? List.of()
                : List.of(Entry.link(
                        side.head().familyTitle(), Links.family(side.head().family())));
    }

    private static List<Entry> joined(List<String> words) {
        return words.isEmpty() ? List.of() : List.of(Entry.of(String.join(", ", words)));
    }

    /** Tools, and the pages on which the rest is told. */
    static Part more(List<Side> sides) {
        return Part.of(
                "more",
                "Tools, and more about each",
                "",
                Stream.of(
                        Row.of("Tools of the trade", sides, GlanceRows::tools),
                        Row.of("Pages", sides, GlanceRows::pages)));
    }

    private static List<Entry> tools(Side side) {
        return joined(side.full().skillMap().stack().items().stream()
                .map(StackItem::text)
                .toList());
    }

    private static List<Entry> pages(Side side) {
        return side.head().imprint().facets().stream()
                .map(facet -> Entry.link(
                        facet == Facet.GLANCE ? side.title() : facet.label(), Links.role(side.slug(), facet)))
                .toList();
    }
}
