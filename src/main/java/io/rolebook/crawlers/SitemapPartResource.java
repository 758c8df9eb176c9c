package io.rolebook.crawlers;

import io.rolebook.web.AbsoluteAddresses;
import io.rolebook.web.Answer;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.stream.IntStream;

/** {@code /sitemap-2.xml}: a part of the sitemap, where one file doesn't hold it. */
@Path(Links.SITEMAP_PART)
@Produces("application/xml;charset=UTF-8")
class SitemapPartResource {

    private final IndexedPages pages;
    private final AbsoluteAddresses here;
    private final Answer answer;

    SitemapPartResource(IndexedPages pages, AbsoluteAddresses here, Answer answer) {
        this.pages = pages;
        this.here = here;
        this.answer = answer;
    }

    @GET
    public String part(String part) {
        Sitemap sitemap = pages.sitemap();
        Sitemap wanted = IntStream.rangeClosed(1, sitemap.parts())
                .filter(number -> sitemap.parts() > 1 && String.valueOf(number).equals(part))
                .mapToObj(sitemap::part)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        answer.changed(wanted.newest());
        return wanted.xml(here.base());
    }
}
