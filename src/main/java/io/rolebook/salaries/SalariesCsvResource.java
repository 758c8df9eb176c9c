package io.rolebook.salaries;

import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /salaries.csv}: the table for a spreadsheet, filtered and sorted as the page is. */
@Path(Links.SALARIES_CSV)
@Produces("text/csv;charset=UTF-8")
@Snapshot
class SalariesCsvResource {

    private final Roles roles;

    SalariesCsvResource(Roles roles) {
        this.roles = roles;
    }

    @GET
    public String all(@RestQuery String sort, @RestQuery String family) {
        return SalariesCsv.of(Asked.of(sort, family, null, null).of(roles.summaries()));
    }
}
