package io.rolebook.pay;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.GuideSettings;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.Sources;
import io.rolebook.content.model.Level;
import io.rolebook.web.Crumb;
import io.rolebook.web.Leads;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import io.rolebook.web.SpeaksOfPay;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /pay}: where a pay stands. */
@Path(Links.PAY)
@Produces(MediaType.TEXT_HTML)
@SpeaksOfPay
@Snapshot
class PayResource {

    private final Roles roles;
    private final Jobs jobs;
    private final Neighbors neighbors;
    private final Sources sources;
    private final GuideSettings settings;

    PayResource(Roles roles, Jobs jobs, Neighbors neighbors, Sources sources, GuideSettings settings) {
        this.roles = roles;
        this.jobs = jobs;
        this.neighbors = neighbors;
        this.sources = sources;
        this.settings = settings;
    }

    @GET
    public TemplateInstance check(
            @RestQuery String job, @RestQuery String pay, @RestQuery String per, @RestQuery String level) {
        Asked asked = Asked.of(job, pay, per, level);
        List<RoleSummary> all = roles.summaries();
        Job found = jobs.find(asked.job(), all).orElse(null);
        PayForm form = PayForm.of(asked, found, settings.levels(), all);
        if (found == null && !asked.job().isEmpty()) {
            return unknown(asked, form);
        }
        if (found == null || asked.pay().amount() == null) {
            return PayPage.asking(asked, form, asked.pay().problem(), List.of(), found);
        }
        Level chosen = settings.levels().find(asked.level()).orElse(null);
        Map<String, SourceNote> cited = sources.notes();
        Notes notes = new Notes(cited);
        PayCheck check = PayCheck.of(found, asked.pay(), chosen, cited, notes);
        NextSteps next = NextSteps.of(found, chosen, neighbors.of(found, all, notes), settings.now(), notes);
        return PayPage.of(asked, form, found, check, next, notes);
    }

    private PayPage unknown(Asked asked, PayForm form) {
        Leads.Found like = jobs.like(asked.job());
        List<Crumb> offered = like.meant().isEmpty() ? like.near() : like.meant();
        return PayPage.asking(
                asked,
                form,
                like.meant().isEmpty() ? "The guide knows no job called “" + asked.job() + "”." : "",
                offered.stream()
                        .map(job -> new Crumb(job.label(), asked.href(job.href())))
                        .toList(),
                null);
    }
}
