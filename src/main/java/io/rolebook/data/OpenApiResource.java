package io.rolebook.data;

import io.rolebook.catalog.Snapshot;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;

/** {@code /openapi.json}: what there is to fetch, for programs that write programs. */
@Path(DataLinks.OPENAPI)
@Produces(DataJson.TYPE)
@Snapshot
class OpenApiResource {

    private final Examples examples;
    private final Site site;

    OpenApiResource(Examples examples, Site site) {
        this.examples = examples;
        this.site = site;
    }

    @GET
    public String document(UriInfo asked) {
        return OpenApi.document(site, Host.of(site, asked), examples.all()).toPrettyString();
    }
}
