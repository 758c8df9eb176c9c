package io.rolebook.data;

import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.Sources;
import io.rolebook.web.DataLinks;
import io.rolebook.web.First;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /sources.json}: every source of the guide. */
@Path(DataLinks.SOURCES_JSON)
@Produces(DataJson.TYPE)
@Snapshot
class SourcesJsonResource {

    private final Sources sources;
    private final Site site;

    SourcesJsonResource(Sources sources, Site site) {
        this.sources = sources;
        this.site = site;
    }

    @GET
    public String all(@RestQuery String first) {
        return DataJson.of(new Lists.SourceList(First.of(first, sources.uses()).stream()
                .map(source -> SourceData.of(new SourceNote(source.slug(), source.facts()), site::absolute))
                .toList()));
    }
}
