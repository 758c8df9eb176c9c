package io.rolebook.crawlers;

import io.rolebook.web.AbsoluteAddresses;
import io.rolebook.web.Answer;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** {@code /sitemap.xml}: every page for search engines, or where the parts of that list are. */
@Path(Links.SITEMAP)
@Produces("application/xml;charset=UTF-8")
class SitemapResource {

    private final IndexedPages pages;
    private final AbsoluteAddresses here;
    private final Answer answer;

    SitemapResource(IndexedPages pages, AbsoluteAddresses here, Answer answer) {
        this.pages = pages;
        this.here = here;
        this.answer = answer;
    }

    @GET
    public String all() {
        Sitemap sitemap = pages.sitemap();
        answer.changed(sitemap.newest());
        return sitemap.xml(here.base());
    }
}
