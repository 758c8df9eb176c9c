package io.rolebook.compare;

import io.rolebook.catalog.Need;
import io.rolebook.web.Links;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Which skills the roles share, which some of them need, and which only one does; each with its weight. */
record SkillRows(List<Side> sides, Map<String, Need> skills) {

    private static final String WEIGHTS =
            "Weights are the editors’, from 1 to 5, with the place on the role’s own skill map.";

    static List<Part> of(List<Side> sides) {
        Map<String, Need> skills = new LinkedHashMap<>();
        sides.forEach(side -> side.needs().all().forEach(need -> skills.putIfAbsent(need.skill(), need)));
        SkillRows rows = new SkillRows(sides, skills);
        List<Part> parts = new ArrayList<>();
        parts.add(rows.part("shared", "Skills that all of them need", WEIGHTS, count -> count == sides.size()));
        parts.add(rows.part(
                "some", "Skills that some of them need", WEIGHTS, count -> count > 1 && count < sides.size()));
        parts.add(rows.part("single", "Skills that only one of them needs", WEIGHTS, count -> count == 1));
        return parts;
    }

    private Part part(String id, String heading, String remark, Predicate<Long> wanted) {
        List<Need> chosen = skills.values().stream()
                .filter(need -> wanted.test(sides.stream()
                        .filter(side -> weight(side, need.skill()) > 0)
                        .count()))
                .sorted(Comparator.comparingInt((Need need) -> -weight(need))
                        .thenComparing(need -> need.title().toLowerCase(Locale.ROOT)))
                .toList();
        return Part.of(id, heading, remark, chosen.stream().map(this::row));
    }

    /** Over all roles. */
    private int weight(Need need) {
        return sides.stream().mapToInt(side -> weight(side, need.skill())).sum();
    }

    private static int weight(Side side, String skill) {
        return side.needs().all().stream()
                .filter(need -> need.skill().equals(skill))
                .mapToInt(Need::importance)
                .sum();
    }

    private Row row(Need skill) {
        return Row.of(
                skill.title(),
                skill.kind() == null ? null : Links.skill(skill.skill()),
                sides,
                side -> side.needs().all().stream()
                        .filter(need -> need.skill().equals(skill.skill()))
                        .map(need -> Entry.of(
                                String.valueOf(need.importance()), need.tier().label(), List.of()))
                        .toList());
    }
}
