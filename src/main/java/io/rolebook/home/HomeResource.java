package io.rolebook.home;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Families;
import io.rolebook.catalog.Questions;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.Links;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /}. */
@Path(Links.HOME)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class HomeResource {

    private static final int A_FEW = 5;

    private final Roles roles;
    private final Families families;
    private final Skills skills;
    private final Questions questions;
    private final Sources sources;
    private final Site site;

    HomeResource(Roles roles, Families families, Skills skills, Questions questions, Sources sources, Site site) {
        this.roles = roles;
        this.families = families;
        this.skills = skills;
        this.questions = questions;
        this.sources = sources;
        this.site = site;
    }

    @GET
    public TemplateInstance home() {
        return HomePage.of(
                roles.summaries(),
                families.summaries(),
                roles.disagreements(A_FEW),
                skills.uses(),
                (int) questions.count(),
                sources.notes(),
                site.line());
    }
}
