package io.rolebook.moves;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
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
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /move}: asks for two jobs and leads to the move between them; for one of them, to the nearest. */
@Path(Links.MOVE)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class MoveFormResource {

    private final Roles roles;
    private final JobsNamed jobs;
    private final NearestMoves nearest;

    MoveFormResource(Roles roles, JobsNamed jobs, NearestMoves nearest) {
        this.roles = roles;
        this.jobs = jobs;
        this.nearest = nearest;
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
        return nearest.of(only, all).stream()
                .map(other -> new Crumb(
                        other.label(),
                        start.isRole() ? Links.move(only.slug(), other.href()) : Links.move(other.href(), only.slug())))
                .toList();
    }
}
