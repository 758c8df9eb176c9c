package io.rolebook.roles;

import io.rolebook.catalog.NeededSkill;
import io.rolebook.charts.LearningGraph;
import io.rolebook.content.model.Tier;
import io.rolebook.web.Contents;
import io.rolebook.web.Links;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The needs of a role in the order of learning, without traits. */
record LearningView(LearningGraph graph, List<Line> lines) {

    /** Letters that fit on a line of a phone. */
    private static final int LONGEST = 30;

    /** @param href null where it has no page; after names what it builds on, or is empty */
    record Line(String title, String href, String tier, String after) {}

    /** @param before for some of the skills, those that are learned first */
    static LearningView of(List<NeededSkill> needs, Map<String, Set<String>> before) {
        Map<String, List<NeededSkill>> byNeed = needs.stream()
                .filter(need -> need.tier() != Tier.PROFESSIONAL)
                .sorted(Comparator.comparing(NeededSkill::tier).thenComparing(NeededSkill::priority))
                .collect(Collectors.groupingBy(
                        need -> String.valueOf(need.need()), LinkedHashMap::new, Collectors.toList()));
        LearningGraph graph = LearningGraph.of(List.copyOf(byNeed.keySet()), between(byNeed, before));
        if (graph.curves().isEmpty()) {
            return new LearningView(LearningGraph.of(List.of(), Map.of()), List.of());
        }
        List<String> titles =
                graph.rows().stream().map(row -> title(byNeed.get(row.key()))).toList();
        List<Line> lines = new ArrayList<>();
        for (LearningGraph.Row row : graph.rows()) {
            NeededSkill first = byNeed.get(row.key()).get(0);
            lines.add(new Line(
                    titles.get(lines.size()),
                    first.title() == null ? null : Links.skill(first.slug()),
                    first.tier().label(),
                    Words.and(row.after().stream().map(titles::get).toList())));
        }
        return new LearningView(graph, lines);
    }

    /** For each need, those of which a skill comes before one of its own. */
    private static Map<String, Set<String>> between(
            Map<String, List<NeededSkill>> byNeed, Map<String, Set<String>> before) {
        Map<String, String> needOf = new HashMap<>();
        byNeed.forEach((need, skills) -> skills.forEach(skill -> needOf.put(skill.slug(), need)));
        Map<String, Set<String>> between = new TreeMap<>();
        byNeed.forEach((need, skills) -> skills.forEach(skill -> before.getOrDefault(skill.slug(), Set.of()).stream()
                .map(needOf::get)
                .filter(earlier -> earlier != null && !earlier.equals(need))
                .forEach(earlier ->
                        between.computeIfAbsent(need, key -> new HashSet<>()).add(earlier))));
        return between;
    }

    private static String title(List<NeededSkill> options) {
        List<String> titles = options.stream()
                .map(option -> option.title() == null ? Words.ofSlug(option.slug()) : option.title())
                .toList();
        String all = String.join(" or ", titles);
        return all.length() <= LONGEST ? all : titles.size() == 1 ? all : titles.get(0) + " or the like";
    }

    Contents contents() {
        return new Contents().add(!graph.isEmpty(), "learn-first", "What to learn first");
    }
}
