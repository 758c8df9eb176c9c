package io.rolebook.compare;

import io.rolebook.catalog.Need;
import io.rolebook.content.model.Tier;
import io.rolebook.web.Links;
import java.util.ArrayList;
import java.util.Arrays;
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
        parts.add(rows.single());
        return parts;
    }

    private Part part(String id, String heading, String remark, Predicate<Long> wanted) {
        List<Need> chosen = skills.values().stream()
                .filter(need -> wanted.test(times(need)))
                .sorted(Comparator.comparingInt((Need need) -> -weight(need))
                        .thenComparing(need -> need.title().toLowerCase(Locale.ROOT)))
                .toList();
        return Part.of(id, heading, remark, chosen.stream().map(this::row));
    }

    /** Side by side, because one beside another would be a table of dashes. */
    private Part single() {
        return Part.of(
                "single",
                "Skills that only one of them needs",
                WEIGHTS,
                Arrays.stream(Tier.values()).map(tier -> Row.of(tier.label(), sides, side -> onlyOf(side, tier))));
    }

    private List<Entry> onlyOf(Side side, Tier tier) {
        return side.needs().all().stream()
                .filter(need -> need.tier() == tier && times(need) == 1)
                .sorted(Comparator.comparingInt((Need need) -> -need.importance()))
                .map(need -> new Entry(need.title(), String.valueOf(need.importance()), href(need), false, List.of()))
                .toList();
    }

    private long times(Need need) {
        return sides.stream().filter(side -> weight(side, need.skill()) > 0).count();
    }

    private static String href(Need need) {
        return need.kind() == null ? null : Links.skill(need.skill());
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
        return Row.of(skill.title(), href(skill), sides, side -> side.needs().all().stream()
                .filter(need -> need.skill().equals(skill.skill()))
                .map(need ->
                        Entry.of(String.valueOf(need.importance()), need.tier().label(), List.of()))
                .toList());
    }
}
