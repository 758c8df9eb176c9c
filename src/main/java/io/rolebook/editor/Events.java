package io.rolebook.editor;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.rolebook.catalog.CatalogLoaded;
import io.rolebook.catalog.ContentStatus;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Set;

/** Tells whoever listens that the content was read again: at once the last reading, then each new one. */
@ApplicationScoped
class Events {

    /**
     * @param read which reading it was
     * @param changed paths of files whose pages are new, other than before, or gone
     */
    record Loaded(String read, String version, Set<String> changed) {

        static Loaded of(CatalogLoaded loaded, Set<String> changed) {
            return new Loaded(Reading.of(loaded), loaded.version(), changed);
        }
    }

    private final ContentStatus status;
    private final BroadcastProcessor<Loaded> readings = BroadcastProcessor.create();

    Events(ContentStatus status) {
        this.status = status;
    }

    /** Last of all observers, so that who is told and asks again gets the new page. */
    void loaded(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) CatalogLoaded event) {
        readings.onNext(Loaded.of(event, event.changed()));
    }

    /** An open page would hold up the guide's end, which waits for answers that are on their way. */
    void stop(@Observes ShutdownDelayInitiatedEvent stop) {
        readings.onComplete();
    }

    Multi<Loaded> all() {
        Multi<Loaded> last = Multi.createFrom().optional(status.last().map(loaded -> Loaded.of(loaded, Set.of())));
        return Multi.createBy().merging().streams(readings.onOverflow().dropPreviousItems(), last);
    }
}
