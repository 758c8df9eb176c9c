package io.rolebook.plan;

import io.rolebook.catalog.Journey;
import io.rolebook.catalog.Need;
import io.rolebook.content.model.Tier;
import io.rolebook.fit.NearMove;
import io.rolebook.fit.Score;
import io.rolebook.web.Crumb;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import java.util.ArrayList;
import java.util.List;

/**
 * A role by how much of what it needs is ticked.
 *
 * @param sum how the match is counted
 * @param missing tier by tier, in the order in which people learn
 * @param times how long sources say the way takes from scratch
 */
record Match(
        String title,
        String href,
        int match,
        int known,
        int needed,
        String sum,
        List<TierLeft> missing,
        List<Figure> times) {

    record TierLeft(String name, List<Crumb> skills) {}

    static Match of(NearMove role, Journey journey, Notes notes) {
        Score score = role.gap().score();
        List<TierLeft> missing = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            List<Need> left = role.gap().missingIn(tier);
            if (!left.isEmpty()) {
                missing.add(new TierLeft(
                        tier.label(), left.stream().map(Match::link).toList()));
            }
        }
        return new Match(
                role.title(),
                Links.role(role.slug()),
                score.match(),
                score.known(),
                score.needed(),
                score.sum(),
                missing,
                journey.timeToQualify().stream()
                        .map(time -> notes.figure(time.years().label(), time.source()))
                        .toList());
    }

    static Crumb link(Need need) {
        return new Crumb(need.title(), Links.skill(need.skill()));
    }
}
