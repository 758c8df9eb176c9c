package io.rolebook.compare;

import io.rolebook.content.model.Codes;
import io.rolebook.web.Links;
import java.util.List;
import java.util.stream.Stream;

/** What the roles are. */
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
                        Row.of("Family", sides, GlanceRows::family),
                        Row.of(
                                "Codes",
                                sides,
                                side -> codes(side.head().imprint().codes()))));
    }

    private static List<Entry> family(Side side) {
        return side.head().familyTitle() == null
                ? List.of()
                : List.of(Entry.link(
                        side.head().familyTitle(), Links.family(side.head().family())));
    }

    private static List<Entry> codes(Codes codes) {
        return Entry.joined(
                Stream.of(code("SOC ", codes.soc()), code("O*NET ", codes.onet()), code("ISCO-08 ", codes.isco()))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                List.of());
    }

    private static String code(String classification, String code) {
        return code == null ? "" : classification + code;
    }
}
