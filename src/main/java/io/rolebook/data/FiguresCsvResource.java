package io.rolebook.data;

import io.rolebook.web.Csv;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

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

    @GET
    public StreamingOutput all() {
        Walk.Way way = walk.start(site::absolute);
        return out -> WholeGuide.figures(way, out);
    }

    @HEAD
    public Response head() {
        return Response.ok().type(Csv.TYPE).build();
    }
}
