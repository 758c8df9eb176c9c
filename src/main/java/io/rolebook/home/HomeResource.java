package io.rolebook.home;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Families;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.PayFigures;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.figures.RankedOccupations;
import io.rolebook.web.Links;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /}. */
@Path(Links.HOME)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class HomeResource {

    private static final int A_FEW = 5;

    private final Roles roles;
    private final PayFigures pay;
    private final Families families;
    private final Occupations occupations;
    private final Sources sources;
    private final Site site;

    HomeResource(Roles roles, PayFigures pay, Families families, Occupations occupations, Sources sources, Site site) {
        this.roles = roles;
        this.pay = pay;
        this.families = families;
        this.occupations = occupations;
        this.sources = sources;
        this.site = site;
    }

    @GET
    public TemplateInstance home() {
        RankedOccupations ranked = RankedOccupations.of(occupations.summaries(), site.hasPay());
        return HomePage.of(
                roles.summaries(),
                families.summaries(),
                pay.disagreements(A_FEW),
                ranked,
                day(),
                sources.notes(),
                site.line());
    }

    /** Of the role with the most openings of those that tell a day; null if none of the first few does. */
    private DayOfRole day() {
        return roles.days(A_FEW).stream()
                .map(DayOfRole::of)
                .filter(day -> !day.hours().isEmpty())
                .findFirst()
                .orElse(null);
    }
}
