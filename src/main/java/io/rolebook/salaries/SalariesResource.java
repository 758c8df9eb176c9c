package io.rolebook.salaries;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.PayFigures;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.Links;
import io.rolebook.web.SpeaksOfPay;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /salaries}: the table as the address asks for it. */
@Path(Links.SALARIES)
@Produces(MediaType.TEXT_HTML)
@SpeaksOfPay
@Snapshot
class SalariesResource {

    private final Roles roles;
    private final PayFigures figures;
    private final Sources sources;

    SalariesResource(Roles roles, PayFigures figures, Sources sources) {
        this.roles = roles;
        this.figures = figures;
        this.sources = sources;
    }

    /** @param pay was once placed in each row */
    @GET
    public TemplateInstance all(
            @RestQuery String sort,
            @RestQuery String family,
            @RestQuery String by,
            @RestQuery String page,
            @RestQuery String pay) {
        if (pay != null && !pay.isBlank()) {
            throw new RedirectionException(Response.status(Response.Status.MOVED_PERMANENTLY)
                    .header(HttpHeaders.LOCATION, Links.with(Links.PAY, Map.of("pay", List.of(pay))))
                    .build());
        }
        SalariesQuery query = SalariesQuery.of(sort, family, by, page);
        return SalariesPage.of(
                roles.summaries(), query.byLevel() ? figures.byLevel() : List.of(), query, sources.notes());
    }
}
