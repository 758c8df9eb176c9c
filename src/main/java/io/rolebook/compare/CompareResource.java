package io.rolebook.compare;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Snapshot;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /compare}: the roles that the address names, beside each other. */
@Path(Links.COMPARE)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class CompareResource {

    private final Comparisons comparisons;

    CompareResource(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GET
    public TemplateInstance compare(@RestQuery List<String> role) {
        Choice choice = comparisons.choice(RequestedRoles.of(role));
        return choice.isComparison() ? comparisons.comparison(choice) : comparisons.chooser(choice);
    }
}
