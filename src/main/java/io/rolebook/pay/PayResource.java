package io.rolebook.pay;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.ContentStatus;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.Sources;
import io.rolebook.content.model.Level;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import io.rolebook.web.PageSuggestions;
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
    private final ContentStatus content;

    PayResource(Roles roles, Jobs jobs, Neighbors neighbors, Sources sources, ContentStatus content) {
        this.roles = roles;
        this.jobs = jobs;
        this.neighbors = neighbors;
        this.sources = sources;
        this.content = content;
    }

    @GET
    public TemplateInstance check(
            @RestQuery String job,
            @RestQuery String pay,
            @RestQuery String per,
            @RestQuery String level,
            @RestQuery String place) {
        PayQuery query = PayQuery.of(job, pay, per, level, place);
        List<RoleSummary> all = roles.summaries();
        Job found = jobs.find(query.job(), all).orElse(null);
        PayPage.Form form = PayPage.Form.of(query, found, content.settings().levels(), all);
        if (found == null && !query.job().isEmpty()) {
            return unknown(query, form);
        }
        if (found == null || query.pay().amount() == null) {
            return PayPage.asking(query, form, problem(query), found == null ? List.of() : otherPeriods(query), found);
        }
        Level chosen = content.settings().levels().find(query.level()).orElse(null);
        Map<String, SourceNote> cited = sources.notes();
        Notes notes = new Notes(cited);
        PayCheck check = PayCheck.of(found.in(query.place()), query.pay(), chosen, cited, notes);
        NextSteps next = NextSteps.of(found, chosen, neighbors.of(found, all, notes), content.settings(), notes);
        return PayPage.of(query, form, found, check, next, notes);
    }

    private static String problem(PayQuery query) {
        return query.job().isEmpty()
                        && !query.pay().text().isEmpty()
                        && query.pay().problem().isEmpty()
                ? "Name the job, too: a role, an occupation or its code."
                : query.pay().problem();
    }

    /** {@code $28 an hour} for a year's pay of $28. */
    private static List<Crumb> otherPeriods(PayQuery query) {
        return query.otherPeriods().stream()
                .map(other -> new Crumb(
                        other.pay().text() + " " + other.pay().period().label(), other.href(query.job())))
                .toList();
    }

    private PayPage unknown(PayQuery query, PayPage.Form form) {
        PageSuggestions.Found like = jobs.like(query.job());
        List<Crumb> offered = like.meant().isEmpty() ? like.near() : like.meant();
        return PayPage.asking(
                query,
                form,
                like.meant().isEmpty() ? "The guide knows no job called “" + query.job() + "”." : "",
                offered.stream()
                        .map(job -> new Crumb(job.label(), query.href(job.href())))
                        .toList(),
                null);
    }
}
