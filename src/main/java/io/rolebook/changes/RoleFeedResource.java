package io.rolebook.changes;

import io.rolebook.catalog.News;
import io.rolebook.catalog.NewsLog;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Snapshot;
import io.rolebook.web.AbsoluteAddresses;
import io.rolebook.web.Answer;
import io.rolebook.web.Links;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

/** {@code /roles/{slug}/feed.atom}: what changed on a role's pages; there from its first day, to be followed before anything changes. */
@Path(Links.ROLES + "/{slug}" + Links.FEED)
@Produces(AtomFeed.MEDIA_TYPE)
@Snapshot
class RoleFeedResource {

    private final Roles roles;
    private final NewsLog log;
    private final Site site;
    private final AbsoluteAddresses here;
    private final Answer answer;

    RoleFeedResource(Roles roles, NewsLog log, Site site, AbsoluteAddresses here, Answer answer) {
        this.roles = roles;
        this.log = log;
        this.site = site;
        this.here = here;
        this.answer = answer;
    }

    @GET
    public String role(String slug) {
        RoleHead role = roles.head(slug).orElseThrow(NotFoundException::new);
        List<News> news = log.of("roles/" + slug, AtomFeed.ENTRIES);
        AtomFeed feed = new AtomFeed(
                news.isEmpty() ? "roles/" + slug : news.get(0).firstAddress(),
                role.title() + ": what changed",
                Links.roleFeed(slug),
                Links.role(slug),
                news.isEmpty() ? role.updated() : news.get(0).date(),
                news);
        answer.changed(feed.updated());
        return feed.xml(here.base(), site);
    }
}
