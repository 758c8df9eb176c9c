package io.rolebook.data;

import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

/** {@code /roles/{slug}.md}: one role as text, with its sources as footnotes. */
@Path(DataLinks.ROLE_MARKDOWN)
@Produces("text/markdown;charset=UTF-8")
@Snapshot
class RoleMarkdownResource {

    private final Reading reading;
    private final Sources sources;
    private final Site site;

    RoleMarkdownResource(Reading reading, Sources sources, Site site) {
        this.reading = reading;
        this.sources = sources;
        this.site = site;
    }

    @GET
    public String role(String slug) {
        return reading.roles(List.of(slug), sources.notes(), site::absolute).stream()
                .findFirst()
                .map(role -> new RoleText(role).markdown())
                .orElseThrow(NotFoundException::new);
    }
}
