package io.rolebook.occupations;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.Occupations;
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
import java.util.List;

/** {@code /occupations/{code}}: the role that is counted there, or the figures of the occupation. */
@Path(Links.OCCUPATIONS + "/{code}")
@Produces(MediaType.TEXT_HTML)
@Snapshot
class OccupationResource {

    private final Occupations occupations;
    private final OccupationPages pages;

    OccupationResource(Occupations occupations, OccupationPages pages) {
        this.occupations = occupations;
        this.pages = pages;
    }

    @GET
    public TemplateInstance occupation(String code) {
        OccupationSummary occupation = occupations.summary(code).orElse(null);
        if (occupation == null) {
            throw leadTo(Links.occupation(occupations.ofProfile(code).orElseThrow(NotFoundException::new)));
        }
        if (occupation.role() != null) {
            throw leadTo(Links.role(occupation.role()));
        }
        return pages.of(occupation, occupations.rolesIn(List.of(occupation.code())));
    }

    /** For now: a second role that is counted there makes a page of it. */
    private static RedirectionException leadTo(String address) {
        return new RedirectionException(Response.status(Response.Status.FOUND)
                .header(HttpHeaders.LOCATION, address)
                .build());
    }
}
