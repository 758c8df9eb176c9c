package io.rolebook.search;

import static io.rolebook.Patience.await;

import io.rolebook.catalog.CatalogLoaded;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** In tests a change of the catalog returns once it can be searched. */
@ApplicationScoped
class IndexAwaited {

    private static final int LAST = Integer.MAX_VALUE;

    void follow(@Observes @Priority(LAST) CatalogLoaded event, SearchIndex index) {
        await().until(() -> !index.state().equals(SearchIndex.BEING_WRITTEN));
    }
}
