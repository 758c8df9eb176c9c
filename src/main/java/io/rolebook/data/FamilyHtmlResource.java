package io.rolebook.data;

import io.rolebook.web.DataLinks;
import io.rolebook.web.Site;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code /guide/<family>}: a family with all its roles as one page that needs nothing else. */
@Path(DataLinks.GUIDE_OF_FAMILY)
class FamilyHtmlResource {

    private final Walk walk;
    private final Site site;

    FamilyHtmlResource(Walk walk, Site site) {
        this.walk = walk;
        this.site = site;
    }

    @GET
    public Response family(@Context UriInfo asked, @Context HttpServerRequest http, String family) throws IOException {
        Walk.Way way = walk.start(page -> page);
        List<TextData> named = new ArrayList<>();
        way.families(each -> {
            if (each.slug().equals(family)) {
                named.add(each);
            }
        });
        TextData its = named.stream().findFirst().orElseThrow(NotFoundException::new);
        StreamingOutput file = out -> GuideHtml.write(way.inFamily(family), its, site, Host.of(site, asked), out);
        return GuideHtmlResource.page(http).entity(file).build();
    }
}
