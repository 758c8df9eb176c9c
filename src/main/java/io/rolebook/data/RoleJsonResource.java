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

/** {@code /roles/{slug}.json}: all that the guide says about one role. */
@Path(DataLinks.ROLE_JSON)
@Produces(DataJson.TYPE)
@Snapshot
class RoleJsonResource {

    private final Reading reading;
    private final Sources sources;
    private final Site site;

    RoleJsonResource(Reading reading, Sources sources, Site site) {
        this.reading = reading;
        this.sources = sources;
        this.site = site;
    }

    @GET
    public String role(String slug) {
        return reading.roles(List.of(slug), sources.notes(), site::absolute).stream()
                .findFirst()
                .map(DataJson::of)
                .orElseThrow(NotFoundException::new);
    }
}
