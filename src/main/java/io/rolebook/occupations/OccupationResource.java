package io.rolebook.occupations;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.ContentStatus;
import io.rolebook.catalog.CountedRole;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.OccupationTables;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.PayOfYear;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.Sources;
import io.rolebook.figures.OccupationDetailsReader;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import io.rolebook.web.Paging;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /occupations}: the list, as the address asks for it, and each with its figures. */
@Path(Links.OCCUPATIONS)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class OccupationResource {

    private final Occupations occupations;
    private final OccupationTables tables;
    private final OccupationDetailsReader details;
    private final Sources sources;
    private final ContentStatus content;
    private final Site site;

    OccupationResource(
            Occupations occupations,
            OccupationTables tables,
            OccupationDetailsReader details,
            Sources sources,
            ContentStatus content,
            Site site) {
        this.occupations = occupations;
        this.tables = tables;
        this.details = details;
        this.sources = sources;
        this.content = content;
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

    /** The role that is counted there, or the figures of the occupation. */
    @GET
    @Path("{code}")
    public TemplateInstance occupation(String code) {
        OccupationSummary occupation = occupations.summary(code).orElse(null);
        if (occupation == null) {
            throw leadTo(Links.occupation(occupations.ofProfile(code).orElseThrow(NotFoundException::new)));
        }
        if (occupation.role() != null) {
            throw leadTo(Links.role(occupation.role()));
        }
        return page(occupation);
    }

    /** For now: a second role that is counted there makes a page of it. */
    private static RedirectionException leadTo(String address) {
        return new RedirectionException(Response.status(Response.Status.FOUND)
                .header(HttpHeaders.LOCATION, address)
                .build());
    }

    /** The parts in the order in which the page shows them. */
    private OccupationPage page(OccupationSummary occupation) {
        Map<String, SourceNote> known = sources.notes();
        Notes notes = new Notes(known);
        List<PayOfYear> pay = tables.pay(occupation.code());
        Set<String> codes = new HashSet<>(tables.profiles(occupation.code()).keySet());
        codes.add(occupation.code());
        return OccupationPage.of(
                occupation,
                OccupationGraph.of(occupation, pay, known),
                occupations.rolesIn(List.of(occupation.code())),
                OccupationFact.of(occupation.figures(), notes),
                PayPart.of(occupation, pay, known, notes),
                OutlookPart.of(occupation, notes),
                EntryPart.of(occupation, tables.education(codes), notes),
                details.of(occupation, known, notes),
                content.settings(),
                notes);
    }
}
