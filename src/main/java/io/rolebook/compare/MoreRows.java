package io.rolebook.compare;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Person;
import io.rolebook.content.model.Stack;
import io.rolebook.content.model.StackItem;
import io.rolebook.web.Links;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tools, the dates of the pages, and links to further sections. */
final class MoreRows {

    private MoreRows() {}

    static Part of(Table table) {
        return Part.of(
                "more",
                "Tools, and more about each",
                Stream.of(
                        table.row("Tools that all name", side -> tools(table, side, true)),
                        table.row("Tools of the trade", side -> tools(table, side, false)),
                        table.row("Told besides", side -> side.texts().more().stream()
                                .map(section -> Entry.link(
                                        section.heading(), Links.role(side.slug(), Facet.GLANCE, section.id())))),
                        table.row("Pages", side -> side.head().imprint().facets().stream()
                                .map(facet -> Entry.link(
                                        facet == Facet.GLANCE ? side.title() : facet.label(),
                                        Links.role(side.slug(), facet)))),
                        table.row("Updated", side -> day(side.head().updated(), List.of())),
                        table.row(
                                "Reviewed",
                                side -> day(
                                        side.head().imprint().reviewed(),
                                        side.head().imprint().reviewers()))));
    }

    /** @param shared true for the tools that all roles have, false for the others */
    private static Stream<Entry> tools(Table table, Side side, boolean shared) {
        Stack stack = side.full().details().stack();
        Stream<String> tools =
                stack.items().stream().map(StackItem::name).filter(tool -> isShared(table, tool) == shared);
        return table.joined((shared ? tools.sorted() : tools).toList(), stack.source());
    }

    private static boolean isShared(Table table, String tool) {
        return table.sides().stream().allMatch(side -> side.full().details().stack().items().stream()
                .anyMatch(other -> other.name().equalsIgnoreCase(tool)));
    }

    private static Stream<Entry> day(LocalDate day, List<Person> people) {
        String names = people.stream().map(Person::name).collect(Collectors.joining(", "));
        return Stream.ofNullable(day)
                .map(each ->
                        new Entry(Figures.day(each), names.isEmpty() ? "" : "by " + names, null, false, List.of()));
    }
}
