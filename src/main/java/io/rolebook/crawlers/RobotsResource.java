package io.rolebook.crawlers;

import io.rolebook.web.Here;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/**
 * {@code /robots.txt}: where the sitemap is, and that suggestions are no pages. All else stays open, even what search engines
 * are not to show, such as searches, filters and print pages: a crawler has to come in to read that it isn't to show it, and a
 * closed page that others link to would be shown without its words. Links to filters ask not to be followed.
 */
@Path(Links.ROBOTS)
@Produces("text/plain;charset=UTF-8")
class RobotsResource {

    private final Here here;

    RobotsResource(Here here) {
        this.here = here;
    }

    @GET
    public String robots() {
        return """
                User-agent: *
                Disallow: %s/

                Sitemap: %s%s
                """
                .formatted(Links.search(), here.base(), Links.sitemap());
    }
}
