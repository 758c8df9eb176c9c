package io.rolebook.moves;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Redirect;
import io.rolebook.catalog.Redirects;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;

/** {@code /roles/{from}/to/{to}}: moving from one role to another. */
@Path(Links.ROLES + "/{from}/to/{to}")
@Produces(MediaType.TEXT_HTML)
@Snapshot
class MoveResource {

    private final Roles roles;
    private final Redirects redirects;
    private final Moves moves;

    MoveResource(Roles roles, Redirects redirects, Moves moves) {
        this.roles = roles;
        this.redirects = redirects;
        this.moves = moves;
    }

    @GET
    public TemplateInstance move(String from, String to) {
        RoleHead start = roles.head(from).orElseThrow(NotFoundException::new);
        if (from.equals(to)) {
            throw moved(Links.role(from));
        }
        return moves.page(start, roles.head(to).orElseGet(() -> {
            throw renamed(from, to);
        }));
    }

    private RuntimeException renamed(String from, String to) {
        return redirects
                .from("roles", to)
                .filter(old -> old.withdrawn() == null)
                .map(Redirect::target)
                .<RuntimeException>map(target -> moved(Links.role(from) + "/to/" + target.substring("roles/".length())))
                .orElseGet(NotFoundException::new);
    }

    private static RedirectionException moved(String address) {
        return new RedirectionException(301, URI.create(address));
    }
}
