package io.rolebook.fit;

import io.rolebook.catalog.Need;
import io.rolebook.content.model.Priority;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The needs of a role, divided into known and missing ones, each in the order of the role. */
public record Gap(List<Need> known, List<Need> missing) {

    private static final Comparator<Need> HEAVIEST =
            Comparator.comparingInt(Need::weight).reversed();

    /** How much of the role's needs is known. */
    public Score score() {
        return Score.of(known, missing);
    }

    /** What is missing in the order in which people learn: what the role must have first, and that tier by tier. */
    public List<Need> toLearn() {
        return missing.stream()
                .sorted(Comparator.comparing(Need::priority).thenComparing(Need::tier))
                .toList();
    }

    /** The same by how much it is needed, in words. */
    public Map<String, List<NeedView>> missingByPriority() {
        return toLearn().stream()
                .map(NeedView::of)
                .collect(Collectors.groupingBy(NeedView::priority, LinkedHashMap::new, Collectors.toList()));
    }

    /** Those of some skills that meet a need, in the order of the alphabet. */
    public List<String> meeting(Set<String> skills) {
        return known.stream()
                .flatMap(need -> need.options().stream())
                .map(Need.Option::skill)
                .filter(skills::contains)
                .sorted()
                .toList();
    }

    /** How many of the needs that are known, or missing, the role must have. */
    public static long must(List<Need> needs) {
        return needs.stream().filter(need -> need.priority() == Priority.MUST).count();
    }

    /** What is missing, the most needed first, and of equals what is learned first. */
    public List<Need> heaviest() {
        return missing.stream().sorted(HEAVIEST.thenComparing(Need::tier)).toList();
    }

    public List<Need> knownByWeight() {
        return known.stream().sorted(HEAVIEST).toList();
    }
}
