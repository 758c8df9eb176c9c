package io.rolebook.skills;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.SkillHead;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /skills}: all skills, and each with the roles that need it. */
@Path(Links.SKILLS)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class SkillResource {

    private final Skills skills;
    private final Sources sources;

    SkillResource(Skills skills, Sources sources) {
        this.skills = skills;
        this.sources = sources;
    }

    private static final int GOES_WITH = 12;

    @GET
    public TemplateInstance all() {
        return SkillsPage.of(skills.uses());
    }

    @GET
    @Path("{slug}")
    public TemplateInstance skill(String slug) {
        SkillHead skill = skills.head(slug).orElseThrow(NotFoundException::new);
        return SkillPage.of(skill, skills.rolesNeeding(slug), skills.goingWith(slug, GOES_WITH), sources.notes());
    }
}
