package io.rolebook.compare;

import io.rolebook.content.model.Counted;
import io.rolebook.web.Links;
import java.util.List;
import java.util.stream.Stream;

/** Definition, other names, family and codes. */
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
                                side -> Entry.joined(side.head().imprint().aliases(), List.of())),
                        Row.of("Field", sides, GlanceRows::family),
                        Row.of(
                                "Codes",
                                sides,
                                side -> codes(side.head().imprint().occupations()))));
    }

    private static List<Entry> family(Side side) {
        return side.head().familyTitle() == null
                ? List.of()
                : List.of(Entry.link(
                        side.head().familyTitle(), Links.family(side.head().family())));
    }

    private static List<Entry> codes(List<Counted> occupations) {
        return Entry.joined(
                occupations.stream()
                        .flatMap(occupation -> occupation.codes().stream())
                        .map(code -> code.classification() + " " + code.code())
                        .distinct()
                        .toList(),
                List.of());
    }
}
