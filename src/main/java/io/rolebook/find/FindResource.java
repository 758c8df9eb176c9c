package io.rolebook.find;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.InterestProfiles;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.JobsNamed;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** {@code /find}: work that fits what a reader likes to do. */
@Path(Links.FIND)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class FindResource {

    private final InterestProfiles profiles;
    private final Occupations occupations;
    private final Sources sources;
    private final Roles roles;
    private final JobsNamed jobs;

    FindResource(InterestProfiles profiles, Occupations occupations, Sources sources, Roles roles, JobsNamed jobs) {
        this.profiles = profiles;
        this.occupations = occupations;
        this.sources = sources;
        this.roles = roles;
        this.jobs = jobs;
    }

    /** The form as it is sent leads to the short address of the same answers. */
    @GET
    public TemplateInstance find(@Context UriInfo address) {
        MultivaluedMap<String, String> parameters = address.getQueryParameters();
        FindQuery query = FindQuery.of(parameters);
        if (parameters.containsKey(FindQuery.FORM)) {
            throw new RedirectionException(Response.status(Response.Status.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, named(query).href())
                    .build());
        }
        boolean hasProfiles = profiles.exist();
        if (parameters.isEmpty() || !hasProfiles) {
            return FindPage.asking(query, hasProfiles);
        }
        Candidates candidates = Candidates.of(
                profiles.all(),
                profiles.roles(),
                query.preferences().asksForStrength() ? profiles.strength() : Map.of());
        Notes notes = new Notes(sources.notes());
        return FindPage.of(query, FindAnswer.of(query, candidates, occupations.titles(), notes), notes);
    }

    /** With the profile of the job that is named, if one is. */
    private FindQuery named(FindQuery query) {
        return jobs.find(query.beside(), roles.summaries())
                .flatMap(job -> Candidates.of(profiles.all(), profiles.roles(), Map.of())
                        .profileOf(job.slug()))
                .map(profile -> query.beside(profile.code()))
                .orElse(query);
    }
}
