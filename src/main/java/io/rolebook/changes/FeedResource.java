package io.rolebook.changes;

import io.rolebook.catalog.NewsLog;
import io.rolebook.catalog.Snapshot;
import io.rolebook.web.AbsoluteAddresses;
import io.rolebook.web.Answer;
import io.rolebook.web.Links;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** {@code /feed.atom}: what changed in the guide, for feed readers. */
@Path(Links.FEED)
@Produces(AtomFeed.MEDIA_TYPE)
@Snapshot
class FeedResource {

    private final NewsLog log;
    private final Site site;
    private final AbsoluteAddresses here;
    private final Answer answer;

    FeedResource(NewsLog log, Site site, AbsoluteAddresses here, Answer answer) {
        this.log = log;
        this.site = site;
        this.here = here;
        this.answer = answer;
    }

    @GET
    public String guide() {
        AtomFeed feed = new AtomFeed(
                "changes",
                site.name() + ": what changed",
                Links.feed(),
                Links.changes(),
                log.lastDay(),
                log.newest(null, 0, AtomFeed.ENTRIES));
        answer.changed(feed.updated());
        return feed.xml(here.base(), site);
    }
}
