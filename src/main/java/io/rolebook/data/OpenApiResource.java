package io.rolebook.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.rolebook.catalog.Snapshot;
import io.rolebook.web.AbsoluteAddresses;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;

/** {@code /openapi.json}: what there is to fetch, for programs that write programs. */
@Path(DataLinks.OPENAPI)
@Produces(DataJson.TYPE)
@Snapshot
class OpenApiResource {

    private final Examples examples;
    private final Site site;
    private final AbsoluteAddresses here;

    OpenApiResource(Examples examples, Site site, AbsoluteAddresses here) {
        this.examples = examples;
        this.site = site;
        this.here = here;
    }

    @GET
    public String document() throws JsonProcessingException {
        Map<String, String> slugs = examples.slugs();
        return new OpenApi(site, here.base(), slugs, examples.answers(slugs))
                .document()
                .toPrettyString();
    }
}
