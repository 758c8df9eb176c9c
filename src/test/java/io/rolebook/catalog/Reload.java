package io.rolebook.catalog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import io.rolebook.content.model.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Puts another guide into the running catalog; whoever does so puts the sample back. */
@ApplicationScoped
public class Reload {

    private final Tables tables;
    private final CatalogImport catalog;
    private final Event<CatalogLoaded> loaded;
    private final Clock clock;

    Reload(Tables tables, CatalogImport catalog, Event<CatalogLoaded> loaded, Clock clock) {
        this.tables = tables;
        this.catalog = catalog;
        this.loaded = loaded;
        this.clock = clock;
    }

    public void with(Guide guide) {
        QuarkusTransaction.requiringNew().run(() -> {
            tables.clear();
            List<Document> all = guide.documents().toList();
            catalog.replace(List.of(), all, guide.statistics(), Sample.TODAY);
        });
        loaded.fire(new CatalogLoaded(guide, clock.instant(), Set.of()));
    }

    public void withSample() {
        with(Sample.guide());
    }
}
