package io.rolebook.salaries;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.Links;
import io.rolebook.web.Sorting;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /salaries}: the table, sorted as the address says. */
@Path(Links.SALARIES)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class SalariesResource {

    private final Roles roles;
    private final Sources sources;

    SalariesResource(Roles roles, Sources sources) {
        this.roles = roles;
        this.sources = sources;
    }

    @GET
    public TemplateInstance all(@RestQuery String sort) {
        return SalariesPage.of(roles.summaries(), Sorting.of(sort), sources.notes());
    }
}
