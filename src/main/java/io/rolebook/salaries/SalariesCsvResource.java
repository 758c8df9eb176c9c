package io.rolebook.salaries;

import io.rolebook.catalog.PayFigures;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.Csv;
import io.rolebook.web.ExampleResponse;
import io.rolebook.web.First;
import io.rolebook.web.Links;
import io.rolebook.web.SpeaksOfPay;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /salaries.csv}: the table for a spreadsheet, the one that the page shows: official or by level, filtered and sorted. */
@Path(Links.SALARIES_CSV)
@Produces(Csv.TYPE)
@SpeaksOfPay
@Snapshot
class SalariesCsvResource implements ExampleResponse {

    private final Roles roles;
    private final PayFigures figures;
    private final Sources sources;

    SalariesCsvResource(Roles roles, PayFigures figures, Sources sources) {
        this.roles = roles;
        this.figures = figures;
        this.sources = sources;
    }

    @GET
    public String all(@RestQuery String sort, @RestQuery String family, @RestQuery String by, @RestQuery String first) {
        SalariesQuery query = SalariesQuery.of(sort, family, by, null);
        return query.byLevel()
                ? SalariesCsv.byLevel(
                        First.of(first, query.claims(roles.summaries(), figures.byLevel())), sources.notes())
                : SalariesCsv.of(First.of(first, query.of(roles.summaries())), sources.notes());
    }

    @Override
    public String answer() {
        return all(null, null, null, "1");
    }
}
