package io.rolebook.occupations;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.CountedRole;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.Links;
import io.rolebook.web.Paging;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** {@code /occupations}: the list, as the address asks for it. */
@Path(Links.OCCUPATIONS)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class OccupationsResource {

    private final Occupations occupations;
    private final Sources sources;
    private final Site site;

    OccupationsResource(Occupations occupations, Sources sources, Site site) {
        this.occupations = occupations;
        this.sources = sources;
        this.site = site;
    }

    @GET
    public TemplateInstance all(@Context UriInfo address) {
        OccupationQuery query = OccupationQuery.of(address.getQueryParameters());
        List<OccupationSummary> all = occupations.summaries();
        Paging<OccupationSummary> listing =
                Paging.of(query.in(all), OccupationsPage.ON_A_PAGE, query.page(), number -> query.page(number)
                        .href());
        List<CountedRole> roles = occupations.rolesIn(
                listing.shown().stream().map(OccupationSummary::code).toList());
        return OccupationsPage.of(query, listing, all, occupations.groups(), roles, sources.notes(), site.hasPay());
    }
}
