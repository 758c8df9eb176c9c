package io.rolebook.search;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.rolebook.catalog.CatalogLoaded;
import io.rolebook.catalog.ShownTitles;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Keeps the index as new as the catalog. A thread in the background writes it after each change; until then searches read
 * the index before.
 */
@ApplicationScoped
class SearchIndex {

    static final String BEING_WRITTEN = "being written";
    static final String UP_TO_DATE = "up to date";
    static final String FAILED = "could not be written";

    private static final Logger LOG = Logger.getLogger(SearchIndex.class);
    /** How long a search waits for the first index. */
    private static final int WAIT_SECONDS = 10;

    private final ShownTitles titles;
    private final LuceneIndex index = new LuceneIndex();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(SearchIndex::named);
    /** Completes with the first index. Without any content none is expected. */
    private volatile CompletableFuture<LuceneIndex> first = CompletableFuture.failedFuture(NotSearchable.yet());

    private volatile Supplier<Stream<Entry>> newest;
    private volatile String state = BEING_WRITTEN;

    SearchIndex(ShownTitles titles) {
        this.titles = titles;
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "search-index");
        thread.setDaemon(true);
        return thread;
    }

    void follow(@Observes CatalogLoaded event) {
        Map<String, String> shown = titles.byPath();
        follow(() -> ShownPages.of(event.guide(), shown));
    }

    synchronized void follow(Supplier<Stream<Entry>> entries) {
        if (first.isCompletedExceptionally()) {
            first = new CompletableFuture<>();
        }
        state = BEING_WRITTEN;
        newest = entries;
        thread.execute(() -> write(entries));
    }

    private synchronized void ended(Supplier<Stream<Entry>> entries, String how) {
        if (entries == newest) {
            state = how;
        }
    }

    /** Of several changes that come during one write only the last is written. */
    private void write(Supplier<Stream<Entry>> entries) {
        if (entries != newest) {
            return;
        }
        try {
            long start = System.nanoTime();
            int written = index.replace(entries.get());
            LOG.infof("search: %d pages written; %d ms", written, (System.nanoTime() - start) / 1_000_000);
            ended(entries, UP_TO_DATE);
            first.complete(index);
        } catch (IOException | RuntimeException | Error e) {
            LOG.error("the search does not have the newest content: its index could not be written", e);
            ended(entries, FAILED);
            first.completeExceptionally(NotSearchable.atAll());
        }
    }

    /** @throws NotSearchable if there is no index yet */
    <T> T read(LuceneIndex.Reading<T> reading) {
        try {
            return first.get(WAIT_SECONDS, TimeUnit.SECONDS).read(reading);
        } catch (ExecutionException e) {
            throw (NotSearchable) e.getCause();
        } catch (TimeoutException e) {
            throw NotSearchable.yet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotSearchable.yet();
        }
    }

    /** Runs the work in the background once there is an index. */
    void whenReady(Runnable work) {
        first.thenRunAsync(work, thread);
    }

    boolean isReady() {
        return first.isDone() && !first.isCompletedExceptionally();
    }

    /** One of the constants above, for health checks. */
    String state() {
        return state;
    }

    /** Ends the wait for the first index, so that the shutdown does not last as long. */
    void stop(@Observes ShutdownDelayInitiatedEvent stop) {
        first.completeExceptionally(NotSearchable.yet());
    }

    @PreDestroy
    void end() {
        thread.shutdown();
    }
}
