package io.rolebook.data;

import io.rolebook.web.AbsoluteAddresses;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Site;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** {@code /guide.html}: everything as one page that needs nothing else. */
@Path(DataLinks.GUIDE_HTML)
class GuideHtmlResource {

    private final Reading reading;
    private final Site site;
    private final AbsoluteAddresses here;

    GuideHtmlResource(Reading reading, Site site, AbsoluteAddresses here) {
        this.reading = reading;
        this.site = site;
        this.here = here;
    }

    @GET
    public Response all(@Context HttpServerRequest http) {
        Walk walk = reading.walk(page -> page);
        String host = here.base();
        StreamingOutput file = out -> GuideHtml.write(walk, site, host, out);
        return page(http).entity(file).build();
    }

    @HEAD
    public Response head(@Context HttpServerRequest http) {
        return page(http).build();
    }

    /** The policy takes the place of the one for all addresses: together they would allow no style at all. */
    static Response.ResponseBuilder page(HttpServerRequest http) {
        http.response().headers().set("Content-Security-Policy", GuideStyle.POLICY);
        return Response.ok().type(MediaType.TEXT_HTML + ";charset=UTF-8");
    }
}
