package io.rolebook.plan;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Journeys;
import io.rolebook.catalog.Need;
import io.rolebook.catalog.Redirects;
import io.rolebook.catalog.RoleMatch;
import io.rolebook.catalog.RoleNeeds;
import io.rolebook.catalog.SkillUse;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.content.model.Experience;
import io.rolebook.content.model.Route;
import io.rolebook.fit.NearMove;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /plan}: the plan for the skills in the query; details are read for the best ten roles only. */
@Path(Links.PLAN)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class PlanResource {

    private static final int ROLES = 10;
    private static final int OPENINGS = 8;

    private final Skills skills;
    private final Journeys journeys;
    private final RoleNeeds needs;
    private final Redirects redirects;
    private final Sources sources;

    PlanResource(Skills skills, Journeys journeys, RoleNeeds needs, Redirects redirects, Sources sources) {
        this.skills = skills;
        this.journeys = journeys;
        this.needs = needs;
        this.redirects = redirects;
        this.sources = sources;
    }

    @GET
    public TemplateInstance plan(@RestQuery List<String> skill, @RestQuery String find) {
        List<SkillUse> all = skills.uses();
        TickedSkills ticks = TickedSkills.of(skill, all, redirects);
        List<NearMove> near = near(ticks);
        List<String> slugs = near.stream().map(NearMove::slug).toList();
        Map<String, List<Route>> routes = journeys.routes(slugs);
        Map<String, List<Experience>> times = journeys.timeToQualify(slugs);
        Notes notes = new Notes(sources.notes());
        List<Match> matches = new ArrayList<>();
        near.forEach(role ->
                matches.add(Match.of(role, ticks.slugs(), routes.get(role.slug()), times.get(role.slug()), notes)));
        return PlanPage.of(
                ticks, SkillForm.of(find, ticks, all), matches, NextSkill.of(near, OPENINGS, ticks.slugs()), notes);
    }

    private List<NearMove> near(TickedSkills ticks) {
        List<RoleMatch> matches = needs.matching(ticks.slugs(), ROLES);
        List<Need> wanted = needs.of(matches.stream().map(RoleMatch::slug).toList());
        return NearMove.of(ticks.slugs(), "", matches, wanted, ROLES);
    }
}
