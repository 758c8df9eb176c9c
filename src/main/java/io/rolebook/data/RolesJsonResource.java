package io.rolebook.data;

import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.DataLinks;
import io.rolebook.web.First;
import io.rolebook.web.Rows;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /roles.json}: every role with the figures it is listed by. */
@Path(DataLinks.ROLES_JSON)
@Produces(DataJson.TYPE)
@Snapshot
class RolesJsonResource {

    private final Roles roles;
    private final Sources sources;
    private final Site site;

    RolesJsonResource(Roles roles, Sources sources, Site site) {
        this.roles = roles;
        this.sources = sources;
        this.site = site;
    }

    @GET
    public String all(@RestQuery String first) {
        Citing citing = new Citing(sources.notes(), site::absolute);
        return DataJson.of(new Lists.RoleList(Rows.of(
                First.of(first, roles.summaries()).stream(), role -> Lists.RoleRow.of(role, citing, site::absolute))));
    }
}
