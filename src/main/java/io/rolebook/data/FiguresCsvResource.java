package io.rolebook.data;

import io.rolebook.web.Csv;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /figures.csv}: every figure of every role, line by line. */
@Path(DataLinks.FIGURES_CSV)
@Produces(Csv.TYPE)
class FiguresCsvResource {

    private final Walk walk;
    private final Site site;

    FiguresCsvResource(Walk walk, Site site) {
        this.walk = walk;
        this.site = site;
    }

    /** @param role one role alone, or null for all */
    @GET
    public StreamingOutput all(@RestQuery String role) {
        Walk.Way way = role == null ? walk.start(site::absolute) : to(role);
        return out -> WholeGuide.figures(way, out);
    }

    private Walk.Way to(String role) {
        return walk.start(site::absolute).only(role).orElseThrow(NotFoundException::new);
    }

    /** Those of one role that is there. */
    String of(String role) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WholeGuide.figures(to(role), out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @HEAD
    public Response head() {
        return Response.ok().type(Csv.TYPE).build();
    }
}
