package io.rolebook.plan;

import io.rolebook.content.model.Experience;
import io.rolebook.content.model.Route;
import io.rolebook.fit.Gap;
import io.rolebook.fit.NearMove;
import io.rolebook.fit.NeedView;
import io.rolebook.fit.Score;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A role with the share of its needs that the ticked skills meet.
 *
 * @param brought that share, in words
 * @param steps three things to do next
 * @param sum the calculation of the match
 * @param missing the missing needs by priority, each in the order of learning
 * @param learn the address of its learning plan
 * @param times how long the whole path takes, by each source
 */
record Match(
        String title,
        String href,
        RoleGroup.Reach reach,
        String brought,
        List<NextStep> steps,
        String sum,
        Map<String, List<NeedView>> missing,
        String learn,
        List<Figure> times) {

    static Match of(NearMove role, Set<String> ticked, List<Route> routes, List<Experience> times, Notes notes) {
        Score score = role.gap().score();
        return new Match(
                role.title(),
                Links.role(role.slug()),
                RoleGroup.Reach.of(role.gap()),
                brought(score, Gap.must(role.gap().missing())),
                NextStep.of(role, routes),
                score.sum(),
                role.gap().missingByPriority(),
                Links.with(Links.learn(role.slug()), Map.of("have", role.gap().meeting(ticked))),
                times.stream()
                        .map(time -> notes.figure(time.years().label(), time.source()))
                        .toList());
    }

    private static String brought(Score score, long must) {
        String lack =
                must == 0 ? "" : must == 1 ? "; one must-have is missing" : "; " + must + " must-haves are missing";
        return "You bring " + score.brought() + " it needs" + lack + ".";
    }
}
