package io.rolebook.skills;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Families;
import io.rolebook.catalog.Need;
import io.rolebook.catalog.RoleNeeding;
import io.rolebook.catalog.RoleNeeds;
import io.rolebook.catalog.SkillHead;
import io.rolebook.catalog.SkillName;
import io.rolebook.catalog.SkillUse;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.Links;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /skills}: all skills, and each with the roles that need it. */
@Path(Links.SKILLS)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class SkillResource {

    private static final int GOES_WITH = 12;

    /** Roles on either side of what a skill opens. */
    private static final int NEAR = 20;

    private static final int UNLOCKS = 6;

    private final Skills skills;
    private final RoleNeeds needs;
    private final Families families;
    private final Sources sources;
    private final Site site;

    SkillResource(Skills skills, RoleNeeds needs, Families families, Sources sources, Site site) {
        this.skills = skills;
        this.needs = needs;
        this.families = families;
        this.sources = sources;
        this.site = site;
    }

    @GET
    public TemplateInstance all(@RestQuery String family, @RestQuery String sort, @RestQuery String page) {
        SkillsQuery query = SkillsQuery.of(family, sort, page);
        List<SkillUse> uses = query.family().isEmpty() ? skills.uses() : skills.usesIn(query.family());
        return SkillsPage.of(uses, skills.pay(), families.summaries(), query, sources.notes(), site.hasPay());
    }

    @GET
    @Path("{slug}")
    public TemplateInstance skill(String slug) {
        SkillHead skill = skills.head(slug).orElseThrow(NotFoundException::new);
        List<RoleNeeding> needing = skills.rolesNeeding(slug);
        List<SkillName> before =
                skills.named(skills.before(List.of(slug)).getOrDefault(slug, Set.of())).values().stream()
                        .sorted(Comparator.comparing(SkillName::title))
                        .toList();
        return SkillPage.of(
                skill,
                before,
                skills.after(slug),
                needing,
                unlocks(slug, needing),
                skills.goingWith(slug, GOES_WITH),
                sources.notes());
    }

    private List<Unlock> unlocks(String skill, List<RoleNeeding> needing) {
        Map<String, String> titles = new LinkedHashMap<>();
        List<String> targets = needing.stream()
                .filter(role -> role.tier() != null)
                .limit(NEAR)
                .peek(role -> titles.put(role.slug(), role.title()))
                .map(RoleNeeding::slug)
                .toList();
        Set<String> wanted = needs.of(targets).stream()
                .flatMap(need -> need.options().stream())
                .map(Need.Option::skill)
                .collect(Collectors.toSet());
        needs.matching(wanted, 2 * NEAR).forEach(role -> titles.putIfAbsent(role.slug(), role.title()));
        return Unlock.of(skill, titles, targets, needs.of(titles.keySet()), UNLOCKS);
    }
}
