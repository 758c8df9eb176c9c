package io.rolebook.moves;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.NearOccupation;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.RoleMatch;
import io.rolebook.catalog.RoleNeeds;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.fit.Needs;
import io.rolebook.web.Crumb;
import io.rolebook.web.JobsNamed;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /move}: asks for two jobs and leads to the move between them; for one of them, to the nearest. */
@Path(Links.MOVE)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class MoveFormResource {

    private static final int MOST = 6;
    private static final int NEAR = 20;

    private final Roles roles;
    private final JobsNamed jobs;
    private final RoleNeeds needs;
    private final Occupations occupations;

    MoveFormResource(Roles roles, JobsNamed jobs, RoleNeeds needs, Occupations occupations) {
        this.roles = roles;
        this.jobs = jobs;
        this.needs = needs;
        this.occupations = occupations;
    }

    @GET
    public TemplateInstance choose(@RestQuery String from, @RestQuery String to) {
        List<RoleSummary> all = roles.summaries();
        MoveForm.Job start = job(from, all);
        MoveForm.Job end = job(to, all);
        if (start.isRole() && end.isRole() && !start.role().equals(end.role())) {
            throw new RedirectionException(Response.status(303)
                    .header(
                            HttpHeaders.LOCATION,
                            Links.move(start.role().slug(), end.role().slug()))
                    .build());
        }
        List<Crumb> unknown = Stream.of(start, end)
                .filter(job -> !job.typed().isEmpty() && !job.isRole())
                .map(job -> jobs.lead(job.typed()))
                .toList();
        return MoveForm.of(all, start, end, unknown, near(start, end, all));
    }

    private MoveForm.Job job(String typed, List<RoleSummary> all) {
        String plain = JobsNamed.plain(typed);
        return new MoveForm.Job(plain, jobs.find(plain, all).orElse(null));
    }

    /** Moves from or to the only job that is chosen. */
    private List<Crumb> near(MoveForm.Job start, MoveForm.Job end, List<RoleSummary> all) {
        if (start.isRole() == end.isRole()) {
            return List.of();
        }
        RoleSummary only = start.isRole() ? start.role() : end.role();
        return nearest(only)
                .distinct()
                .filter(slug -> !slug.equals(only.slug()))
                .flatMap(slug -> all.stream().filter(each -> each.slug().equals(slug)))
                .limit(MOST)
                .map(other -> new Crumb(
                        other.title(),
                        start.isRole() ? Links.move(only.slug(), other.slug()) : Links.move(other.slug(), only.slug())))
                .toList();
    }

    /** The roles near one by skills, or where it lists none by the occupations that tables call near. */
    private Stream<String> nearest(RoleSummary role) {
        List<String> skills = List.copyOf(new Needs(needs.of(List.of(role.slug()))).skills());
        if (!skills.isEmpty()) {
            return needs.matching(skills, NEAR).stream().map(RoleMatch::slug);
        }
        return role.headline() == null || role.headline().payCode() == null
                ? Stream.of()
                : occupations.near(role.headline().payCode(), NEAR).stream()
                        .map(NearOccupation::role)
                        .filter(Objects::nonNull);
    }
}
