package io.rolebook.roles;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Links;
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
    private final RolePages pages;

    RoleResource(Roles roles, RolePages pages) {
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    @Path("{slug}")
    public TemplateInstance role(String slug) {
        return pages.first(role(slug, Facet.GLANCE));
    }

    @GET
    @Path("{slug}/duties")
    public TemplateInstance duties(String slug) {
        return pages.duties(role(slug, Facet.DUTIES));
    }

    @GET
    @Path("{slug}/skills")
    public TemplateInstance skills(String slug) {
        return pages.skills(role(slug, Facet.SKILLS));
    }

    @GET
    @Path("{slug}/salary")
    public TemplateInstance salary(String slug, @RestQuery String pay, @RestQuery String level) {
        RoleHead role = role(slug, Facet.SALARY);
        if (pay != null && !pay.isBlank()) {
            throw new RedirectionException(Response.status(Response.Status.MOVED_PERMANENTLY)
                    .header(HttpHeaders.LOCATION, check(slug, pay, level))
                    .build());
        }
        return pages.salary(role);
    }

    /** Addresses of an earlier pay check on this page. */
    private static String check(String slug, String pay, String level) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("job", List.of(slug));
        parameters.put("pay", List.of(pay));
        if (level != null && !level.isBlank()) {
            parameters.put("level", List.of(level));
        }
        return Links.pay(parameters);
    }

    @GET
    @Path("{slug}/path")
    public TemplateInstance path(String slug) {
        return pages.path(role(slug, Facet.PATH));
    }

    @GET
    @Path("{slug}/outlook")
    public TemplateInstance outlook(String slug) {
        return pages.outlook(role(slug, Facet.OUTLOOK));
    }

    @GET
    @Path("{slug}/faq")
    public TemplateInstance faq(String slug) {
        return pages.faq(role(slug, Facet.FAQ));
    }

    @GET
    @Path("{slug}/print")
    public TemplateInstance print(String slug) {
        return pages.print(role(slug, Facet.GLANCE));
    }

    private RoleHead role(String slug, Facet facet) {
        return roles.head(slug)
                .filter(role -> role.imprint().facets().contains(facet))
                .orElseThrow(NotFoundException::new);
    }
}
