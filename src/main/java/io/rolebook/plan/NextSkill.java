package io.rolebook.plan;

import io.rolebook.catalog.Need;
import io.rolebook.fit.NearMove;
import io.rolebook.web.Links;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A skill that would add to the matches.
 *
 * @param roles that it would bring closer
 * @param href the plan with this skill ticked too
 */
record NextSkill(String title, String about, String href, List<String> roles) {

    /** A missing need of a role. Meeting it adds 100 × its weight ÷ the weight of all that the role needs to the match. */
    private record Gain(NearMove role, Need need) {

        double points() {
            return 100.0 * need.weight() / role.gap().score().whole();
        }
    }

    /** The skills that would add the most, summed over the roles; of equals, the first by title. */
    static List<NextSkill> of(List<NearMove> roles, int atMost, Set<String> ticked) {
        Map<String, List<Gain>> byTitle = new TreeMap<>();
        for (NearMove role : roles) {
            for (Need need : role.gap().missing()) {
                byTitle.computeIfAbsent(need.title(), title -> new ArrayList<>())
                        .add(new Gain(role, need));
            }
        }
        return byTitle.values().stream()
                .sorted(Comparator.comparing(NextSkill::billionths).reversed())
                .limit(atMost)
                .map(gains -> of(gains, ticked))
                .toList();
    }

    /** The sum in billionths of a point, in which equal sums are equal. */
    private static long billionths(List<Gain> gains) {
        return Math.round(gains.stream().mapToDouble(Gain::points).sum() * 1_000_000_000);
    }

    private static NextSkill of(List<Gain> gains, Set<String> ticked) {
        Need need = gains.get(0).need();
        List<String> with = new ArrayList<>(ticked);
        with.add(need.first().skill());
        return new NextSkill(
                need.title(),
                Links.skill(need.first().skill()),
                Links.plan(with),
                gains.stream().map(gain -> gain.role().title()).toList());
    }
}
