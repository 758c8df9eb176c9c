package io.rolebook.home;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Families;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;

/** {@code /}. */
@Path(Links.HOME)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class HomeResource {

    private static final int A_FEW = 5;

    private final Roles roles;
    private final Families families;
    private final Occupations occupations;
    private final Sources sources;

    HomeResource(Roles roles, Families families, Occupations occupations, Sources sources) {
        this.roles = roles;
        this.families = families;
        this.occupations = occupations;
        this.sources = sources;
    }

    @GET
    public TemplateInstance home() {
        List<RoleSummary> all = roles.summaries();
        return HomePage.of(
                all,
                families.summaries(),
                roles.disagreements(A_FEW),
                occupations.summaries(),
                day(all),
                sources.notes());
    }

    /** Of the role with the most openings of those that tell a day; null if none does. */
    private DayOfRole day(List<RoleSummary> all) {
        return all.stream()
                .sorted(Comparator.comparing(HomeResource::openings).reversed())
                .limit(A_FEW)
                .flatMap(role -> roles.head(role.slug()).stream())
                .map(role -> DayOfRole.of(role, roles.work(role.slug())))
                .filter(day -> !day.hours().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static long openings(RoleSummary role) {
        return role.headline() == null || role.headline().openings() == null
                ? 0
                : role.headline().openings();
    }
}
