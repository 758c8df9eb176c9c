package io.rolebook.data;

import io.rolebook.catalog.PayAtLevel;
import io.rolebook.catalog.PayFigures;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.DataLinks;
import io.rolebook.web.First;
import io.rolebook.web.Rows;
import io.rolebook.web.SpeaksOfPay;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /salaries.json}: what every role pays, by percentile and by level. */
@Path(DataLinks.SALARIES_JSON)
@Produces(DataJson.TYPE)
@SpeaksOfPay
@Snapshot
class SalariesJsonResource {

    private final Roles roles;
    private final PayFigures figures;
    private final Sources sources;

    SalariesJsonResource(Roles roles, PayFigures figures, Sources sources) {
        this.roles = roles;
        this.figures = figures;
        this.sources = sources;
    }

    @GET
    public String all(@RestQuery String first) {
        Citing citing = new Citing(sources.notes(), UnaryOperator.identity());
        Map<String, List<PayAtLevel>> levels =
                figures.byLevel().stream().collect(Collectors.groupingBy(PayAtLevel::role));
        return DataJson.of(new Lists.SalaryList(Rows.of(
                First.of(first, roles.summaries()).stream(),
                role -> Lists.SalaryRow.of(role, levels.getOrDefault(role.slug(), List.of()), citing))));
    }
}
