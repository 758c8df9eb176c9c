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
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Server-sent events about readings of the content: at once the last one, then each new one. */
@ApplicationScoped
class Events {

    /**
     * @param read the id of the reading
     * @param changed paths of files whose pages are new, other than before, or gone
     */
    record Loaded(String read, String version, Set<String> changed) {

        static Loaded of(CatalogLoaded loaded, Set<String> changed) {
            return new Loaded(idOf(loaded), loaded.version(), changed);
        }
    }

    /** The id of a reading: two are equal if pages and problems are equal and both are of the same day. */
    static String idOf(CatalogLoaded loaded) {
        return loaded.at().truncatedTo(ChronoUnit.DAYS) + " " + loaded.version() + " "
                + Integer.toHexString(loaded.problems().toString().hashCode());
    }

    private final ContentStatus status;
    private final BroadcastProcessor<Loaded> readings = BroadcastProcessor.create();

    Events(ContentStatus status) {
        this.status = status;
    }

    /** Runs after all other observers, so that a page that reloads on the event is the new one. */
    void loaded(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) CatalogLoaded event) {
        readings.onNext(Loaded.of(event, event.changed()));
    }

    /** Completes the open responses, which the shutdown would wait for. */
    void stop(@Observes ShutdownDelayInitiatedEvent stop) {
        readings.onComplete();
    }

    Multi<Loaded> all() {
        Multi<Loaded> last = Multi.createFrom().optional(status.last().map(loaded -> Loaded.of(loaded, Set.of())));
        return Multi.createBy().merging().streams(readings.onOverflow().dropPreviousItems(), last);
    }
}
