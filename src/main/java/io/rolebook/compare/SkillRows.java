package io.rolebook.compare;

import io.rolebook.catalog.Need;
import io.rolebook.content.model.Priority;
import io.rolebook.web.Links;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Skills that all roles need, that some need, and that one needs, each with its priority. */
record SkillRows(List<Side> sides, Map<String, Need.Option> skills) {

    static List<Part> of(List<Side> sides) {
        Map<String, Need.Option> skills = new LinkedHashMap<>();
        sides.forEach(side -> side.needs().all().forEach(need -> need.options()
                .forEach(option -> skills.putIfAbsent(option.skill(), option))));
        SkillRows rows = new SkillRows(sides, skills);
        List<Part> parts = new ArrayList<>();
        parts.add(rows.part("shared", "Skills that all of them need", count -> count == sides.size()));
        parts.add(rows.part("some", "Skills that some of them need", count -> count > 1 && count < sides.size()));
        parts.add(rows.single());
        return parts;
    }

    private Part part(String id, String heading, Predicate<Long> wanted) {
        List<Need.Option> chosen = skills.values().stream()
                .filter(skill -> wanted.test(times(skill)))
                .sorted(Comparator.comparingInt((Need.Option skill) -> -weight(skill))
                        .thenComparing(skill -> skill.title().toLowerCase(Locale.ROOT)))
                .toList();
        return Part.of(id, heading, "", chosen.stream().map(this::row));
    }

    /** One row for all of them: a row for each skill would be a table of dashes. */
    private Part single() {
        return Part.of(
                "single",
                "Skills that only one of them needs",
                "",
                Arrays.stream(Priority.values())
                        .map(priority -> Row.of(priority.label(), sides, side -> onlyOf(side, priority))));
    }

    private List<Entry> onlyOf(Side side, Priority priority) {
        return side.needs().all().stream()
                .filter(need -> need.priority() == priority)
                .flatMap(need -> need.options().stream())
                .filter(skill -> times(skill) == 1)
                .map(skill -> Entry.link(skill.title(), href(skill)))
                .toList();
    }

    private long times(Need.Option skill) {
        return sides.stream().filter(side -> need(side, skill).isPresent()).count();
    }

    private static String href(Need.Option skill) {
        return skill.kind() == null ? null : Links.skill(skill.skill());
    }

    /** Over all roles. */
    private int weight(Need.Option skill) {
        return sides.stream()
                .flatMap(side -> need(side, skill).stream())
                .mapToInt(need -> need.priority().weight())
                .sum();
    }

    private static Optional<Need> need(Side side, Need.Option skill) {
        return side.needs().all().stream()
                .filter(need -> need.isMetBy(List.of(skill.skill())))
                .findFirst();
    }

    private Row row(Need.Option skill) {
        return Row.of(skill.title(), href(skill), sides, side -> need(side, skill)
                .map(need -> List.of(Entry.of(need.priority().label(), instead(need, skill), List.of())))
                .orElse(List.of()));
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
