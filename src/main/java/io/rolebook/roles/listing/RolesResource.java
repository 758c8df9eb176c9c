package io.rolebook.roles.listing;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleNeeds;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.catalog.TraitsOfRoles;
import io.rolebook.web.Links;
import io.rolebook.web.Site;
import io.rolebook.web.Sorting;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /roles}: the list, as the address asks for it. */
@Path(Links.ROLES)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class RolesResource {

    private final Roles roles;
    private final RoleNeeds needs;
    private final TraitsOfRoles traits;
    private final Skills skills;
    private final Sources sources;
    private final Site site;

    RolesResource(Roles roles, RoleNeeds needs, TraitsOfRoles traits, Skills skills, Sources sources, Site site) {
        this.roles = roles;
        this.needs = needs;
        this.traits = traits;
        this.skills = skills;
        this.sources = sources;
        this.site = site;
    }

    @GET
    public TemplateInstance all(@RestQuery String sort, @RestQuery String page, @Context UriInfo address) {
        RoleList list = RoleList.of(roles.summaries(), needs.skillsByRole(), traits.bySlug(), skills.names());
        RoleFilter filter = RoleFilter.of(address.getQueryParameters(), list.currency());
        RolesQuery query = new RolesQuery(filter, Sorting.of(sort), number(page));
        return RolesPage.of(query, list, sources.notes(), site.hasPay());
    }

    /** Anything but the number of a page is the first. */
    private static int number(String page) {
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }
}
