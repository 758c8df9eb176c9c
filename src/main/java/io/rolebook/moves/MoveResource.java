package io.rolebook.moves;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /roles/{from}/to/{to}}: moving from one role to another. */
@Path(Links.ROLES + "/{from}/to/{to}")
@Produces(MediaType.TEXT_HTML)
@Snapshot
class MoveResource {

    private final Roles roles;
    private final Moves moves;

    MoveResource(Roles roles, Moves moves) {
        this.roles = roles;
        this.moves = moves;
    }

    @GET
    public TemplateInstance move(String from, String to) {
        RoleHead start = roles.head(from).orElseThrow(NotFoundException::new);
        if (from.equals(to)) {
            throw new RedirectionException(Response.status(301)
                    .header(HttpHeaders.LOCATION, Links.role(from))
                    .build());
        }
        RoleHead end = roles.head(to).orElseThrow(NotFoundException::new);
        return moves.page(start, end, roles.areNeighbors(from, to));
    }
}
