package io.rolebook.plan;

import io.rolebook.catalog.Journeys;
import io.rolebook.catalog.Need;
import io.rolebook.catalog.RoleMatch;
import io.rolebook.catalog.RoleNeeds;
import io.rolebook.catalog.SkillUse;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Sources;
import io.rolebook.content.model.Experience;
import io.rolebook.content.model.Route;
import io.rolebook.fit.NearMove;
import io.rolebook.fit.Opening;
import io.rolebook.web.Notes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what a plan needs; details are read for the best ten roles only. */
@ApplicationScoped
class Plans {

    private static final int ROLES = 10;
    private static final int OPENINGS = 8;

    private final Skills skills;
    private final Journeys journeys;
    private final RoleNeeds needs;
    private final TickedSkillsReader ticked;
    private final Sources sources;

    Plans(Skills skills, Journeys journeys, RoleNeeds needs, TickedSkillsReader ticked, Sources sources) {
        this.skills = skills;
        this.journeys = journeys;
        this.needs = needs;
        this.ticked = ticked;
        this.sources = sources;
    }

    PlanPage page(List<String> names, String find) {
        List<SkillUse> all = skills.uses();
        TickedSkills ticks = ticked.read(names, all);
        List<NearMove> near = near(ticks);
        List<String> slugs = near.stream().map(NearMove::slug).toList();
        Map<String, List<Route>> routes = journeys.routes(slugs);
        Map<String, List<Experience>> times = journeys.timeToQualify(slugs);
        Notes notes = new Notes(sources.notes());
        List<Match> matches = new ArrayList<>();
        near.forEach(role ->
                matches.add(Match.of(role, ticks.slugs(), routes.get(role.slug()), times.get(role.slug()), notes)));
        List<NextSkill> openings = Opening.of(near, OPENINGS).stream()
                .map(opening -> NextSkill.of(opening, ticks))
                .toList();
        return PlanPage.of(ticks, SkillForm.of(find, ticks, all), matches, openings, notes);
    }

    private List<NearMove> near(TickedSkills ticks) {
        List<RoleMatch> matches = needs.matching(ticks.slugs(), ROLES);
        List<Need> wanted = needs.of(matches.stream().map(RoleMatch::slug).toList());
        return NearMove.of(ticks.slugs(), "", matches, wanted, ROLES);
    }
}
