package io.rolebook.crawlers;

import io.rolebook.web.AbsoluteAddresses;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/**
 * {@code /robots.txt}: the sitemap, and a rule against crawling suggestions. Searches, filters and print pages stay open
 * although they are not indexed: a crawler has to read a page to find noindex, and lists a blocked page that has links
 * without its text. Links to filters have nofollow.
 */
@Path(Links.ROBOTS)
@Produces("text/plain;charset=UTF-8")
class RobotsResource {

    private final AbsoluteAddresses here;

    RobotsResource(AbsoluteAddresses here) {
        this.here = here;
    }

    @GET
    public String robots() {
        return """
                User-agent: *
                Disallow: %s/

                Sitemap: %s%s
                """
                .formatted(Links.search(), here.base(), Links.SITEMAP);
    }
}
