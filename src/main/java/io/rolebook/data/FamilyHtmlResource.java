package io.rolebook.data;

import io.rolebook.web.AbsoluteAddresses;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Site;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;

/** {@code /guide/<family>}: a family with all its roles as one page that needs nothing else. */
@Path(DataLinks.GUIDE_OF_FAMILY)
class FamilyHtmlResource {

    private final Reading reading;
    private final Site site;
    private final AbsoluteAddresses here;

    FamilyHtmlResource(Reading reading, Site site, AbsoluteAddresses here) {
        this.reading = reading;
        this.site = site;
        this.here = here;
    }

    @GET
    public Response family(@Context HttpServerRequest http, String family) throws IOException {
        Walk walk = reading.walk(page -> page)
                .to(role -> family.equals(role.family()))
                .withoutSkills();
        TextData its = walk.families().stream()
                .filter(each -> each.slug().equals(family))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        String host = here.base();
        StreamingOutput file = out -> GuideHtml.write(walk, its, site, host, out);
        return GuideHtmlResource.page(http).entity(file).build();
    }
}
