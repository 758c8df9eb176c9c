package io.rolebook.search;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.rolebook.catalog.CatalogLoaded;
import io.rolebook.catalog.ShownTitles;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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
    private final CountDownLatch first = new CountDownLatch(1);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "search-index");
        thread.setDaemon(true);
        return thread;
    });

    private volatile Supplier<Stream<Entry>> newest;
    private volatile String state = BEING_WRITTEN;

    SearchIndex(ShownTitles titles) {
        this.titles = titles;
    }

    void follow(@Observes CatalogLoaded event) {
        Map<String, String> shown = titles.byPath();
        follow(() -> ShownPages.of(event.guide(), shown));
    }

    synchronized void follow(Supplier<Stream<Entry>> entries) {
        newest = entries;
        state = BEING_WRITTEN;
        execute(() -> write(entries));
    }

    /** Runs the work after all changes so far. */
    void execute(Runnable work) {
        thread.execute(work);
    }

    /** Of several changes that come during one write only the last is written. */
    private void write(Supplier<Stream<Entry>> entries) {
        if (entries != newest) {
            return;
        }
        long start = System.nanoTime();
        String end = FAILED;
        try {
            int written = index.replace(entries.get());
            LOG.infof("search: %d pages written; %d ms", written, (System.nanoTime() - start) / 1_000_000);
            first.countDown();
            end = UP_TO_DATE;
        } catch (IOException | RuntimeException | Error e) {
            LOG.error("the search does not have the newest content: its index could not be written", e);
        }
        ended(entries, end);
    }

    private synchronized void ended(Supplier<Stream<Entry>> entries, String end) {
        if (entries == newest) {
            state = end;
        }
    }

    /** @throws NotSearchable if there is no index yet */
    <T> T read(LuceneIndex.Reading<T> reading) {
        if (!index.isWritten() && state.equals(FAILED)) {
            throw new NotSearchable("The guide cannot search its pages just now. The reason is in its log.", 60);
        }
        awaitFirst();
        if (!index.isWritten()) {
            throw new NotSearchable("The guide is still reading its pages. In a few seconds it can search them.", 5);
        }
        return index.read(reading);
    }

    private void awaitFirst() {
        try {
            first.await(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isReady() {
        return index.isWritten();
    }

    /** One of the constants above, for health checks. */
    String state() {
        return state;
    }

    /** Ends the wait for the first index, so that the shutdown does not last as long. */
    void stop(@Observes ShutdownDelayInitiatedEvent stop) {
        first.countDown();
    }

    @PreDestroy
    void end() {
        thread.shutdown();
    }
}
