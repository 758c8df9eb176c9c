package io.rolebook.compare;

import io.rolebook.catalog.Need;
import io.rolebook.content.model.Priority;
import io.rolebook.web.Links;
import io.rolebook.web.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** Skills that all roles need, that some need, and that one needs, each with its priority. */
record SkillRows(Table table, Collection<Need.Option> skills) {

    static List<Part> of(Table table) {
        Map<String, Need.Option> skills = new LinkedHashMap<>();
        table.sides().forEach(side -> side.needs().all().forEach(need -> need.options()
                .forEach(option -> skills.putIfAbsent(option.skill(), option))));
        SkillRows rows = new SkillRows(table, skills.values());
        int all = table.sides().size();
        return List.of(
                rows.part("shared", "Skills that all of them need", count -> count == all),
                rows.part("some", "Skills that some of them need", count -> count > 1 && count < all),
                rows.single());
    }

    private Part part(String id, String heading, LongPredicate wanted) {
        Stream<Need.Option> chosen = skills.stream()
                .filter(skill -> wanted.test(needs(skill).count()))
                .sorted(Comparator.comparingInt((Need.Option skill) -> -weight(skill))
                        .thenComparing(skill -> skill.title().toLowerCase(Locale.ROOT)));
        return Part.of(id, heading, chosen.map(this::row));
    }

    /** One row for all of them: a row for each skill would be a table of dashes. */
    private Part single() {
        return Part.of(
                "single",
                "Skills that only one of them needs",
                Arrays.stream(Priority.values())
                        .map(priority -> table.row(priority.label(), side -> onlyOf(side, priority))));
    }

    private Stream<Entry> onlyOf(Side side, Priority priority) {
        return side.needs().all().stream()
                .filter(need -> need.priority() == priority)
                .flatMap(need -> need.options().stream())
                .filter(skill -> needs(skill).count() == 1)
                .map(skill -> Entry.link(skill.title(), href(skill)));
    }

    private static String href(Need.Option skill) {
        return skill.kind() == null ? null : Links.skill(skill.skill());
    }

    /** Over all roles. */
    private int weight(Need.Option skill) {
        return needs(skill).mapToInt(need -> need.priority().weight()).sum();
    }

    /** The need of each role that has the skill. */
    private Stream<Need> needs(Need.Option skill) {
        return table.sides().stream().flatMap(side -> need(side, skill));
    }

    private static Stream<Need> need(Side side, Need.Option skill) {
        return side.needs().all().stream()
                .filter(need -> need.isMetBy(List.of(skill.skill())))
                .limit(1);
    }

    private Row row(Need.Option skill) {
        return table.row(skill.title(), href(skill), side -> need(side, skill)
                .map(need -> table.text(need.priority().label(), instead(need, skill), List.of())));
    }

    /** The other skills that meet the same need. */
    private static String instead(Need need, Need.Option skill) {
        List<String> others = need.options().stream()
                .filter(option -> !option.equals(skill))
                .map(Need.Option::title)
                .toList();
        return others.isEmpty() ? "" : "or " + Words.first(others, 2);
    }
}
