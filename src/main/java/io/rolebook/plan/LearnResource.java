package io.rolebook.plan;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Snapshot;
import io.rolebook.web.Links;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /roles/{slug}/learn}: what to learn for a role, as a page and as Markdown. */
@Path(Links.ROLES + "/{slug}")
@Snapshot
class LearnResource {

    private final LearnPlans plans;
    private final Site site;

    LearnResource(LearnPlans plans, Site site) {
        this.plans = plans;
        this.site = site;
    }

    @GET
    @Path(Links.LEARN)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance plan(String slug, @RestQuery List<String> have, @RestQuery String hours) {
        return plans.page(slug, have, hours);
    }

    @GET
    @Path(Links.LEARN + ".md")
    @Produces("text/markdown;charset=UTF-8")
    public String text(String slug, @RestQuery List<String> have, @RestQuery String hours) {
        LearnPage page = plans.page(slug, have, hours);
        return new LearnText(page.plan(), page.address(), site.absolute(""), page.notes()).markdown();
    }
}
