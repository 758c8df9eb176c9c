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
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /figures.csv}: every figure of every role, line by line. */
@Path(DataLinks.FIGURES_CSV)
@Produces(Csv.TYPE)
class FiguresCsvResource {

    private final Reading reading;
    private final Site site;

    FiguresCsvResource(Reading reading, Site site) {
        this.reading = reading;
        this.site = site;
    }

    /** @param role one role alone, or null for all */
    @GET
    public StreamingOutput all(@RestQuery String role) {
        Walk all = reading.walk(site::absolute);
        Walk walk = role == null ? all : all.to(each -> each.slug().equals(role));
        if (role != null && walk.roles().isEmpty()) {
            throw new NotFoundException();
        }
        return out -> WholeGuide.figures(walk, out);
    }

    /** Those of one role that is there. */
    String of(String role) {
        return Csv.of(FigureLines.COLUMNS, FigureLines.of(reading.role(role)));
    }

    @HEAD
    public Response head() {
        return Response.ok().type(Csv.TYPE).build();
    }
}
