package io.rolebook.compare;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Person;
import io.rolebook.content.model.Stack;
import io.rolebook.content.model.StackItem;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tools, the dates of the pages, and links to further sections. */
record MoreRows(List<Side> sides, Notes notes) {

    static Part of(List<Side> sides, Notes notes) {
        MoreRows more = new MoreRows(sides, notes);
        return Part.of(
                "more",
                "Tools, and more about each",
                "",
                Stream.of(
                        Row.of("Tools that all name", sides, side -> more.tools(side, true)),
                        Row.of("Tools of the trade", sides, side -> more.tools(side, false)),
                        Row.of("Told besides", sides, MoreRows::sections),
                        Row.of("Pages", sides, MoreRows::pages),
                        Row.of("Updated", sides, side -> day(side.head().updated(), List.of())),
                        Row.of(
                                "Reviewed",
                                sides,
                                side -> day(
                                        side.head().imprint().reviewed(),
                                        side.head().imprint().reviewers()))));
    }

    /** @param shared true for the tools that all roles have, false for the others */
    private List<Entry> tools(Side side, boolean shared) {
        Stack stack = stack(side);
        Stream<StackItem> tools = stack.items().stream().filter(tool -> isShared(tool) == shared);
        List<String> names = (shared ? tools.sorted(Comparator.comparing(StackItem::name)) : tools)
                .map(StackItem::name)
                .toList();
        return names.isEmpty() ? List.of() : Entry.joined(names, notes.marks(stack.source()));
    }

    private boolean isShared(StackItem tool) {
        return sides.stream().allMatch(side -> stack(side).items().stream()
                .anyMatch(other -> other.name().equalsIgnoreCase(tool.name())));
    }

    private static Stack stack(Side side) {
        return side.full().details().stack();
    }

    /** Sections under headings that only this role has. */
    private static List<Entry> sections(Side side) {
        return side.full().details().texts().more().stream()
                .map(section -> Entry.link(section.heading(), Links.role(side.slug(), Facet.GLANCE, section.id())))
                .toList();
    }

    private static List<Entry> pages(Side side) {
        return side.head().imprint().facets().stream()
                .map(facet -> Entry.link(
                        facet == Facet.GLANCE ? side.title() : facet.label(), Links.role(side.slug(), facet)))
                .toList();
    }

    private static List<Entry> day(LocalDate day, List<Person> people) {
        String names = people.stream().map(Person::name).collect(Collectors.joining(", "));
        return day == null
                ? List.of()
                : List.of(Entry.of(Figures.day(day), names.isEmpty() ? "" : "by " + names, List.of()));
    }
}
