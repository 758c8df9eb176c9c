package io.rolebook.data;

import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** {@code /skills/{slug}.json}: one skill with its text, and the roles that need it. */
@Path(DataLinks.SKILL_JSON)
@Produces(DataJson.TYPE)
@Snapshot
class SkillJsonResource {

    private final Skills skills;
    private final Sources sources;
    private final Site site;

    SkillJsonResource(Skills skills, Sources sources, Site site) {
        this.skills = skills;
        this.sources = sources;
        this.site = site;
    }

    @GET
    public String skill(String slug) {
        Citing citing = new Citing(sources.notes(), site::absolute);
        return skills.head(slug)
                .map(skill -> SkillData.of(skill, skills.rolesNeeding(slug), citing, site::absolute))
                .map(DataJson::of)
                .orElseThrow(NotFoundException::new);
    }
}
