package io.rolebook.crawlers;

import io.rolebook.web.AbsoluteAddresses;
import io.rolebook.web.Answer;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

/** {@code /sitemap-2.xml}: a part of the sitemap, where one file doesn't hold it. */
@Path(Links.SITEMAP_PART)
@Produces("application/xml;charset=UTF-8")
class SitemapPartResource {

    private final Sitemap sitemap;
    private final AbsoluteAddresses here;
    private final Answer answer;

    SitemapPartResource(IndexedPages pages, AbsoluteAddresses here, Answer answer) {
        this.sitemap = new Sitemap(pages);
        this.here = here;
        this.answer = answer;
    }

    @GET
    public byte[] part(String part) {
        List<Sitemap.Part> parts = sitemap.parts();
        Sitemap.Part wanted = parts.stream()
                .filter(known ->
                        parts.size() > 1 && String.valueOf(known.number()).equals(part))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        String base = here.base();
        answer.changed(wanted.newest());
        return BufferedText.of(out -> sitemap.write(wanted.number(), base, out));
    }
}
