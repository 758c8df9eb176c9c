package io.rolebook.fit;

import io.rolebook.catalog.Need;
import io.rolebook.catalog.RoleMatch;
import java.util.List;
import java.util.Map;

/**
 * A role that somebody in another role is on the way to.
 *
 * @param gap between what the one role needs and what this one does
 */
public record NearMove(String slug, String title, Gap gap) {

    /** @param matches roles that need any of the first role's skills, the nearest first; itself may be among them */
    public static List<NearMove> of(Needs from, String slug, List<RoleMatch> matches, List<Need> needs, int atMost) {
        List<RoleMatch> others = matches.stream()
                .filter(match -> !match.slug().equals(slug))
                .limit(atMost)
                .toList();
        Map<String, Needs> needed =
                Needs.byRole(others.stream().map(RoleMatch::slug).toList(), needs);
        return others.stream()
                .map(match -> new NearMove(
                        match.slug(), match.title(), needed.get(match.slug()).gap(from.skills())))
                .toList();
    }

    /** The most important of the skills that carry over. */
    public List<String> shared(int atMost) {
        return gap.knownByWeight().stream().limit(atMost).map(Need::title).toList();
    }
}
