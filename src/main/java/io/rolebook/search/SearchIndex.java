package io.rolebook.search;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.rolebook.catalog.CatalogLoaded;
import io.rolebook.catalog.ShownTitles;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.jboss.logging.Logger;

/**
 * All pages as they can be found. They follow the catalog on a thread of their own, one change after the other, so that
 * nobody waits for them but who searches: he does until they are as new as the catalog, and never sees older ones.
 */
@ApplicationScoped
class SearchIndex {

    /** What somebody reads of the index, which stays as it is while he does. */
    @FunctionalInterface
    interface Reading<T> {
        T read(IndexSearcher pages, IndexSearcher names) throws IOException;
    }

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Logger LOG = Logger.getLogger(SearchIndex.class);

    private final ShownTitles titles;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(SearchIndex::named);
    private final Newest newest = new Newest(LONGEST_WAIT);
    /** Null until they are written for the first time, and after that failed. */
    private volatile IndexedPages pages;

    private volatile boolean up;
    private volatile boolean ending;

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

    synchronized void follow(Supplier<ShownPages> next) {
        if (!ending) {
            Newest.Turn turn = newest.next();
            thread.execute(() -> write(next, turn));
        }
    }

    /** Of several changes that came while one was written only the last is. */
    private void write(Supplier<ShownPages> next, Newest.Turn turn) {
        try {
            if (newest.is(turn)) {
                write(next);
            }
            turn.complete(pages);
        } catch (RuntimeException | Error e) {
            turn.completeExceptionally(ending ? new CancellationException() : e);
            fail(e);
        }
    }

    private void write(Supplier<ShownPages> next) {
        long start = System.nanoTime();
        if (pages == null) {
            pages = new IndexedPages();
        }
        if (ending) {
            throw new CancellationException();
        }
        int written = pages.show(next.get());
        up = true;
        LOG.infof("search: %d pages written; %d ms", written, (System.nanoTime() - start) / 1_000_000);
    }

    /** What was written in part is thrown away: the next change begins from nothing. */
    private void fail(Throwable e) {
        if (!ending) {
            LOG.error("nothing can be found until the content changes again: its pages could not be written", e);
        }
        IndexedPages broken = pages;
        pages = null;
        if (broken != null) {
            broken.abandon();
        }
    }

    /** @throws NotSearchable if the pages are not written in time, or could not be */
    <T> T read(Reading<T> reading) {
        return newest.await().read(reading);
    }

    /** As soon as the pages are as new as the catalog is now; never if they can't be written. */
    void whenUp(Runnable work) {
        newest.then(work);
    }

    /** Whether pages could be found once; while these follow a change somebody who searches waits a little. */
    boolean isUp() {
        return up;
    }

    /** In words, for whoever runs the guide. */
    String state() {
        return newest.state();
    }

    /** Who waits for the very first pages is told at once that they won't come, so that the end need not wait for him. */
    void stop(@Observes ShutdownDelayInitiatedEvent stop) {
        if (!up) {
            end();
        }
    }

    @PreDestroy
    synchronized void end() {
        ending = true;
        thread.shutdown();
        if (pages != null) {
            pages.abandon();
        }
    }
}
