package io.rolebook.plan;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Snapshot;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /plan}: the plan for the skills in the query. */
@Path(Links.PLAN)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class PlanResource {

    private final Plans plans;

    PlanResource(Plans plans) {
        this.plans = plans;
    }

    @GET
    public TemplateInstance plan(@RestQuery List<String> skill, @RestQuery String find) {
        return plans.page(skill, find);
    }
}
