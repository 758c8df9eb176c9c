package io.rolebook.fit;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A way from one role to another through a third.
 *
 * @param role the third
 * @param first how much of the third is known at the start
 * @param second how much of the target is known after both
 */
public record Bridge(String role, Score first, Score second) {

    /**
     * The shortest of the ways on which both parts have something to begin with; of equals, the first by its slug.
     *
     * @param thirds what each third role needs, by slug
     */
    public static Optional<Bridge> shortest(Needs from, Needs to, Map<String, Needs> thirds) {
        return thirds.entrySet().stream()
                .map(third -> over(third.getKey(), third.getValue(), from, to))
                .filter(bridge -> bridge.first.known() > 0 && bridge.second.known() > 0)
                .min(Comparator.comparingInt(Bridge::distance).thenComparing(Bridge::role));
    }

    private static Bridge over(String role, Needs third, Needs from, Needs to) {
        Set<String> known = new HashSet<>(from.skills());
        Score first = third.gap(known).score();
        known.addAll(third.skills());
        return new Bridge(role, first, to.gap(known).score());
    }

    /** Both parts together. */
    public int distance() {
        return first.distance() + second.distance();
    }
}
