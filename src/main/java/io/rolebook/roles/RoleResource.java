package io.rolebook.roles;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleDetails;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.Sources;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Term;
import io.rolebook.figures.OccupationDetailsReader;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /roles/{slug}}: each role and its subpages. */
@Path(Links.ROLES)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class RoleResource {

    private final Roles roles;
    private final RoleViews views;
    private final NearRoles near;
    private final Sources sources;
    private final OccupationDetailsReader tables;

    RoleResource(Roles roles, RoleViews views, NearRoles near, Sources sources, OccupationDetailsReader tables) {
        this.roles = roles;
        this.views = views;
        this.near = near;
        this.sources = sources;
        this.tables = tables;
    }

    @GET
    @Path("{slug}")
    public TemplateInstance role(String slug) {
        RoleContext role = context(slug, Facet.GLANCE);
        return role.head().brief() ? BriefPage.of(role, views) : RolePage.of(role, views, near.from(slug));
    }

    @GET
    @Path("{slug}/{side: duties|skills|salary|path|outlook|faq}")
    public TemplateInstance side(String slug, String side, @RestQuery String pay, @RestQuery String level) {
        Facet facet = Term.of(Facet.values(), side);
        RoleContext role = context(slug, facet);
        if (facet == Facet.SALARY && pay != null && !pay.isBlank()) {
            throw new RedirectionException(Response.status(Response.Status.MOVED_PERMANENTLY)
                    .header(HttpHeaders.LOCATION, check(slug, pay, level))
                    .build());
        }
        return RoleSidePage.of(role, facet, views);
    }

    /** Addresses of an earlier pay check on this page. */
    private static String check(String slug, String pay, String level) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("job", List.of(slug));
        parameters.put("pay", List.of(pay));
        if (level != null && !level.isBlank()) {
            parameters.put("level", List.of(level));
        }
        return Links.with(Links.PAY, parameters);
    }

    @GET
    @Path("{slug}/print")
    public TemplateInstance print(String slug) {
        return RolePrintPage.of(context(slug, Facet.GLANCE), views);
    }

    private RoleContext context(String slug, Facet facet) {
        RoleHead role = roles.head(slug)
                .filter(head -> head.imprint().facets().contains(facet))
                .orElseThrow(NotFoundException::new);
        Map<String, SourceNote> all = sources.notes();
        RoleDetails details = facet == Facet.FAQ ? null : roles.details(slug);
        return new RoleContext(role, details, all, new Notes(all), tables);
    }
}
