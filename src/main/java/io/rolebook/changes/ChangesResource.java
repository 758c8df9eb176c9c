package io.rolebook.changes;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.NewsKind;
import io.rolebook.catalog.NewsLog;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /changes}: what changed in the guide, newest first. */
@Path(Links.CHANGES)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class ChangesResource {

    private final NewsLog log;
    private final Sources sources;

    ChangesResource(NewsLog log, Sources sources) {
        this.log = log;
        this.sources = sources;
    }

    @GET
    public TemplateInstance changes(@RestQuery String kind, @RestQuery String page) {
        Map<NewsKind, Long> counts = log.counts();
        ChangesQuery query = ChangesQuery.of(kind, page, counts);
        return ChangesPage.of(
                log.newest(query.kind(), query.skipped(), ChangesQuery.A_PAGE),
                log.lastDay(),
                counts,
                query,
                sources.notes());
    }
}
