package io.rolebook.data;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.RolesTogether;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.Links;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Locale;
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
    private final Site site;

    DataResource(RolesTogether roles, Skills skills, Occupations occupations, Sources sources, Site site) {
        this.roles = roles;
        this.skills = skills;
        this.occupations = occupations;
        this.sources = sources;
        this.site = site;
    }

    @GET
    public TemplateInstance all(UriInfo asked) {
        Map<String, Long> counts = Map.of(
                "roles", roles.count(),
                "occupations", occupations.size(),
                "skills", skills.count(),
                "sources", sources.count());
        Map<String, String> examples = new HashMap<>();
        roles.names(1).forEach(role -> examples.put(Links.ROLES, role.slug()));
        skills.firstByTitle().ifPresent(skill -> examples.put(Links.SKILLS, skill));
        occupations.firstCode().ifPresent(code -> examples.put(Links.OCCUPATIONS, code.toLowerCase(Locale.ROOT)));
        return DataPage.of(counts, examples, sources.notes(), site.hasPay(), Host.of(site, asked));
    }
}
