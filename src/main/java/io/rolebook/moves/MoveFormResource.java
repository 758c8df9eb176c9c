package io.rolebook.moves;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /move}: asks for two roles and leads to the move between them. */
@Path(Links.MOVE)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class MoveFormResource {

    private final Roles roles;

    MoveFormResource(Roles roles) {
        this.roles = roles;
    }

    @GET
    public TemplateInstance choose(@RestQuery String from, @RestQuery String to) {
        List<RoleSummary> all = roles.summaries();
        if (isRole(from, all) && isRole(to, all) && !from.equals(to)) {
            throw new RedirectionException(Response.status(303)
                    .header(HttpHeaders.LOCATION, Links.move(from, to))
                    .build());
        }
        return MoveForm.of(choices(all, from, to), from, to);
    }

    /** A move goes by skills, which briefs do not name; one that is chosen stays. */
    private static List<RoleSummary> choices(List<RoleSummary> all, String from, String to) {
        return all.stream()
                .filter(role ->
                        !role.brief() || role.slug().equals(from) || role.slug().equals(to))
                .toList();
    }

    private static boolean isRole(String slug, List<RoleSummary> roles) {
        return roles.stream().anyMatch(role -> role.slug().equals(slug));
    }
}
