package io.rolebook.duties;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Duties;
import io.rolebook.catalog.Snapshot;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /duties}. */
@Path(Links.DUTIES)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class DutiesResource {

    private final Duties duties;

    DutiesResource(Duties duties) {
        this.duties = duties;
    }

    @GET
    public TemplateInstance all() {
        return DutiesPage.of(duties.byRole());
    }
}
