package io.rolebook.compare;

import io.rolebook.web.Links;
import java.util.List;
import java.util.stream.Stream;

/** Definition, other names, family and codes. */
final class GlanceRows {

    private GlanceRows() {}

    static Part of(Table table) {
        return Part.of(
                "glance",
                "At a glance",
                Stream.of(
                        table.row(
                                "What it is",
                                side -> Stream.of(Entry.of(side.head().definition()))),
                        table.row(
                                "Also called",
                                side -> table.joined(side.head().imprint().aliases(), List.of())),
                        table.row("Field", side -> Stream.ofNullable(side.head().familyTitle())
                                .map(title -> Entry.link(
                                        title, Links.family(side.head().family())))),
                        table.row("Codes", side -> table.joined(codes(side), List.of()))));
    }

    private static List<String> codes(Side side) {
        return side.head().imprint().occupations().stream()
                .flatMap(occupation -> occupation.codes().stream())
                .map(code -> code.classification() + " " + code.code())
                .distinct()
                .toList();
    }
}
