package io.rolebook.data;

import io.rolebook.web.DataLinks;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** {@code /guide.json}: everything, role by role. */
@Path(DataLinks.GUIDE_JSON)
@Produces(DataJson.TYPE)
class GuideJsonResource {

    private final Reading reading;
    private final Site site;

    GuideJsonResource(Reading reading, Site site) {
        this.reading = reading;
        this.site = site;
    }

    @GET
    public StreamingOutput all() {
        Walk walk = reading.walk(site::absolute);
        return out -> WholeGuide.json(walk, site, out);
    }

    @HEAD
    public Response head() {
        return Response.ok().type(DataJson.TYPE).build();
    }
}
