package io.rolebook.search;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The pages that were asked for last: who reads waits for them, but not for ever, and not among too many. */
final class Newest {

    /** Pages that are being written, or those that are, or why they couldn't be. */
    static final class Turn extends CompletableFuture<IndexedPages> {}

    /** Each has a thread, and at a lost address a connection to the database: most are there for who doesn't search. */
    static final int MOST_WAITING = 32;

    private final Duration longest;
    private final Semaphore seats = new Semaphore(MOST_WAITING);
    private volatile Turn newest = new Turn();

    /**
     * Pages that nobody was told to write are not waited for: whoever still searches when the guide has ended is given
     * new beans, whose pages never come.
     *
     * @param longest that anybody waits
     */
    Newest(Duration longest) {
        this.longest = longest;
        newest.cancel(false);
    }

    /** From now on it is this one that is waited for. */
    Turn next() {
        Turn next = new Turn();
        newest = next;
        return next;
    }

    boolean is(Turn turn) {
        return turn == newest;
    }

    /** In words, for whoever runs the guide. */
    String state() {
        Turn turn = newest;
        return !turn.isDone() || turn.isCancelled()
                ? "being written"
                : turn.isCompletedExceptionally() ? "could not be written" : "up to date";
    }

    void then(Runnable work) {
        newest.thenRunAsync(work, Infrastructure.getDefaultWorkerPool());
    }

    IndexedPages await() {
        Turn turn = newest;
        return pages(turn.isDone() ? turn : awaited());
    }

    private Turn awaited() {
        if (!seats.tryAcquire()) {
            throw NotSearchable.yet();
        }
        try {
            long end = System.nanoTime() + longest.toNanos();
            Turn turn;
            do {
                turn = newest;
                await(turn, end - System.nanoTime());
            } while (turn != newest);
            return turn;
        } finally {
            seats.release();
        }
    }

    private static void await(Turn turn, long nanos) {
        try {
            turn.get(nanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException | CancellationException e) {
            // There may be a newer one already that can be written
        } catch (TimeoutException e) {
            throw NotSearchable.yet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotSearchable.yet();
        }
    }

    private static IndexedPages pages(Turn turn) {
        if (turn.isCancelled()) {
            throw NotSearchable.yet();
        }
        if (turn.isCompletedExceptionally()) {
            throw NotSearchable.atAll();
        }
        return turn.join();
    }
}
