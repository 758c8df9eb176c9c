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
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /roles/{slug}}: each role, and each of its sides. */
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
        return pages.glance(role(slug, Facet.GLANCE));
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
        return pages.salary(role(slug, Facet.SALARY), pay, level);
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
