package io.rolebook.sources;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.catalog.Sources.SourceHead;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;

/** {@code /sources}: all sources, and each with the pages that cite it. */
@Path(Links.SOURCES)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class SourceResource {

    private final Sources sources;
    private final Clock clock;

    SourceResource(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    @GET
    public TemplateInstance all() {
        return SourcesPage.of(sources.uses());
    }

    @GET
    @Path("{slug}")
    public TemplateInstance source(String slug) {
        SourceHead source = sources.head(slug).orElseThrow(NotFoundException::new);
        return SourcePage.of(source, sources.citing(slug), sources.notes(), LocalDate.now(clock));
    }
}
