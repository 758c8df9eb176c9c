package io.rolebook.plan;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Journeys;
import io.rolebook.catalog.Need;
import io.rolebook.catalog.Redirects;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.RoleNeeds;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.SkillHead;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.fit.Gap;
import io.rolebook.fit.Needs;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /roles/{slug}/learn}: what to learn for a role, as a page and as Markdown. */
@Path(Links.ROLES + "/{slug}")
@Snapshot
class LearnResource {

    private final Roles roles;
    private final Journeys journeys;
    private final RoleNeeds needs;
    private final Skills skills;
    private final Redirects redirects;
    private final Sources sources;
    private final Site site;

    LearnResource(
            Roles roles,
            Journeys journeys,
            RoleNeeds needs,
            Skills skills,
            Redirects redirects,
            Sources sources,
            Site site) {
        this.roles = roles;
        this.journeys = journeys;
        this.needs = needs;
        this.skills = skills;
        this.redirects = redirects;
        this.sources = sources;
        this.site = site;
    }

    @GET
    @Path(Links.LEARN)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance plan(String slug, @RestQuery List<String> have, @RestQuery String hours) {
        return page(slug, have, hours);
    }

    @GET
    @Path(Links.LEARN + ".md")
    @Produces("text/markdown;charset=UTF-8")
    public String text(String slug, @RestQuery List<String> have, @RestQuery String hours) {
        return new LearnText(page(slug, have, hours), site.absolute("")).markdown();
    }

    /**
     * @param names of skills that the reader has
     * @throws NotFoundException if there is no such role, or it names nothing to learn
     */
    private LearnPage page(String slug, List<String> names, String hours) {
        RoleHead role = roles.head(slug).orElseThrow(NotFoundException::new);
        Needs all = new Needs(needs.of(List.of(slug)));
        List<Need> counted = all.gap(Set.of()).toLearn();
        if (counted.isEmpty()) {
            throw new NotFoundException();
        }
        TickedSkills ticks = TickedSkills.of(names, skills.uses(), redirects);
        Map<String, Set<String>> before = skills.before();
        LearnOrder whole = LearnOrder.of(counted, Set.of(), before);
        Map<String, SkillHead> heads =
                skills.heads(whole.skills()).stream().collect(Collectors.toMap(SkillHead::slug, Function.identity()));
        int pace = LearnTime.pace(hours);
        LearnForm form = LearnForm.of(slug, whole, heads, ticks.slugs(), pace);
        Gap gap = all.gap(ticks.slugs());
        Notes notes = new Notes(sources.notes());
        List<LearnTime> times = LearnTime.of(journeys.routes(slug), journeys.timeToQualify(slug), pace, notes);
        String address = Links.with(Links.learn(slug), form.parameters());
        return new LearnPage(
                LearnPage.page(role, address),
                role.title(),
                form.ticked(),
                gap.score().brought(),
                LearnStep.of(LearnOrder.of(gap.toLearn(), ticks.slugs(), before), heads),
                times,
                ticks.remark(),
                pace,
                times.stream().anyMatch(time -> !time.atPace().isEmpty()),
                form,
                address,
                Links.with(Links.learn(slug) + ".md", form.parameters()),
                notes.all());
    }
}
