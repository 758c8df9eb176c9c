package io.rolebook.data;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.RolesTogether;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.AbsoluteAddresses;
import io.rolebook.web.Links;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** {@code /data}: what the guide offers to programs, for people. */
@Path(Links.DATA)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class DataResource {

    private final RolesTogether roles;
    private final Skills skills;
    private final Occupations occupations;
    private final Sources sources;
    private final Examples examples;
    private final Site site;
    private final AbsoluteAddresses here;

    DataResource(
            RolesTogether roles,
            Skills skills,
            Occupations occupations,
            Sources sources,
            Examples examples,
            Site site,
            AbsoluteAddresses here) {
        this.roles = roles;
        this.skills = skills;
        this.occupations = occupations;
        this.sources = sources;
        this.examples = examples;
        this.site = site;
        this.here = here;
    }

    @GET
    public TemplateInstance all() {
        Map<String, Long> counts = Map.of(
                "roles", roles.count(),
                "occupations", occupations.size(),
                "skills", skills.count(),
                "sources", sources.count());
        return DataPage.of(counts, examples.slugs(), sources.notes(), site.hasPay(), here.base());
    }
}
