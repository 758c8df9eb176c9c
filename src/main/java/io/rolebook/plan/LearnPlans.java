package io.rolebook.plan;

import io.rolebook.catalog.Journeys;
import io.rolebook.catalog.Need;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.RoleNeeds;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.SkillHead;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Sources;
import io.rolebook.fit.Gap;
import io.rolebook.fit.Needs;
import io.rolebook.web.Notes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a learning plan needs. */
@ApplicationScoped
class LearnPlans {

    private final Roles roles;
    private final Journeys journeys;
    private final RoleNeeds needs;
    private final Skills skills;
    private final TickedSkillsReader ticked;
    private final Sources sources;

    LearnPlans(
            Roles roles,
            Journeys journeys,
            RoleNeeds needs,
            Skills skills,
            TickedSkillsReader ticked,
            Sources sources) {
        this.roles = roles;
        this.journeys = journeys;
        this.needs = needs;
        this.skills = skills;
        this.ticked = ticked;
        this.sources = sources;
    }

    /**
     * @param names of skills that the reader has
     * @throws NotFoundException if there is no such role, or it names nothing to learn
     */
    LearnPage page(String slug, List<String> names, String hours) {
        RoleHead role = roles.head(slug).orElseThrow(NotFoundException::new);
        Needs all = new Needs(needs.of(List.of(slug)));
        List<Need> counted = all.gap(Set.of()).toLearn();
        if (counted.isEmpty()) {
            throw new NotFoundException();
        }
        TickedSkills ticks = ticked.read(names, skills.uses());
        Map<String, Set<String>> before = skills.before();
        LearnOrder whole = LearnOrder.of(counted, Set.of(), before);
        List<SkillHead> heads = skills.heads(whole.skills());
        Map<String, String> titles = heads.stream().collect(Collectors.toMap(SkillHead::slug, SkillHead::title));
        int pace = LearnQuery.hours(hours);
        LearnForm form = LearnForm.of(slug, whole, titles, ticks.slugs(), pace);
        Gap gap = all.gap(ticks.slugs());
        Notes notes = new Notes(sources.notes());
        LearnPlan plan = new LearnPlan(
                role.title(),
                form.ticked(),
                gap.score().brought(),
                LearnSteps.of(LearnOrder.of(gap.toLearn(), ticks.slugs(), before), heads),
                LearnTime.of(journeys.routes(slug), journeys.timeToQualify(slug), pace, notes),
                ticks.remark(),
                pace);
        return LearnPage.of(role, plan, form, new LearnQuery(slug, form.tickedSlugs(), pace), notes);
    }
}
