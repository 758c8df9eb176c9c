package io.rolebook.crawlers;

import io.rolebook.web.AbsoluteAddresses;
import io.rolebook.web.Answer;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

/** {@code /sitemap.xml}: every page for search engines, or where the parts of that list are. */
@Path(Links.SITEMAP)
@Produces("application/xml;charset=UTF-8")
class SitemapResource {

    private final Sitemap sitemap;
    private final AbsoluteAddresses here;
    private final Answer answer;

    SitemapResource(IndexedPages pages, AbsoluteAddresses here, Answer answer) {
        this.sitemap = new Sitemap(pages);
        this.here = here;
        this.answer = answer;
    }

    @GET
    public byte[] all() {
        List<Sitemap.Part> parts = sitemap.parts();
        String base = here.base();
        answer.changed(Sitemap.newest(parts));
        return BufferedText.of(out -> sitemap.write(parts, base, out));
    }
}
