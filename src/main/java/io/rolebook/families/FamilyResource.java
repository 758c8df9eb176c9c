package io.rolebook.families;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Families;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.catalog.TextHead;
import io.rolebook.figures.RankingReader;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /families}: all families, and each with its roles. */
@Path(Links.FAMILIES)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class FamilyResource {

    private final Families families;
    private final Roles roles;
    private final RankingReader rankings;
    private final Sources sources;

    FamilyResource(Families families, Roles roles, RankingReader rankings, Sources sources) {
        this.families = families;
        this.roles = roles;
        this.rankings = rankings;
        this.sources = sources;
    }

    @GET
    public TemplateInstance all() {
        return FamiliesPage.of(families.summaries());
    }

    @GET
    @Path("{slug}")
    public TemplateInstance family(String slug) {
        TextHead family = families.head(slug).orElseThrow(NotFoundException::new);
        return FamilyPage.of(family, roles.inFamily(slug), rankings.read(), sources.notes());
    }
}
