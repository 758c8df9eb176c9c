package io.rolebook.crawlers;

import io.rolebook.web.Here;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/**
 * {@code /robots.txt}: where the sitemap is, and where there is no end of addresses: searches, comparisons, plans, checks of pay
 * and filters, one for every combination somebody can choose, each of which only shows again what other pages say. All else stays open, even what search
 * engines are not to show, such as print pages and other orders of a table: they have to come in to read that they
 * aren't to show it.
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
                Disallow: %1$s?
                Disallow: %1$s/
                Disallow: %2$s?
                Disallow: %3$s?
                Disallow: %4$s?
                Disallow: %4$s/*?
                Disallow: %5$s?

                Sitemap: %6$s%7$s
                """
                .formatted(
                        Links.search(),
                        Links.compare(),
                        Links.plan(),
                        Links.roles(),
                        Links.pay(),
                        here.base(),
                        Links.sitemap());
    }
}
