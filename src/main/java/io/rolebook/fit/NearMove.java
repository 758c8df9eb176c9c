package io.rolebook.fit;

import io.rolebook.catalog.Need;
import io.rolebook.catalog.RoleMatch;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A role that some of the given skills lead to.
 *
 * @param gap its needs, divided by these skills
 */
public record NearMove(String slug, String title, Gap gap) {

    /**
     * @param own the role that the skills are of, which is left out, or empty
     * @param matches roles that need any of the skills, the nearest first
     */
    public static List<NearMove> of(
            Set<String> known, String own, List<RoleMatch> matches, List<Need> needs, int atMost) {
        List<RoleMatch> others = matches.stream()
                .filter(match -> !match.slug().equals(own))
                .limit(atMost)
                .toList();
        Map<String, Needs> needed =
                Needs.byRole(others.stream().map(RoleMatch::slug).toList(), needs);
        return others.stream()
                .map(match -> new NearMove(
                        match.slug(), match.title(), needed.get(match.slug()).gap(known)))
                .toList();
    }

    /** The most important of the skills that carry over. */
    public List<String> shared(int atMost) {
        return gap.knownByWeight().stream().limit(atMost).map(Need::title).toList();
    }
}
