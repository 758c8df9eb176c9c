package io.rolebook.web.cache;

import java.util.ArrayList;
import java.util.List;

/** A page that is being made for somebody, and others who want the same and wait rather than have it made again. */
final class Flight {

    private final long edition;
    private volatile boolean hasArrived;
    private boolean isNew = true;
    private List<Runnable> waiting = new ArrayList<>();

    /** @param edition of the content when it began */
    Flight(long edition) {
        this.edition = edition;
    }

    long edition() {
        return edition;
    }

    /** Said when there is an answer, whatever it is. */
    void arrive() {
        hasArrived = true;
    }

    boolean hasArrived() {
        return hasArrived;
    }

    /** Whether the caller is the one for whom the page is made; everybody else waits, and is told when it is over. */
    synchronized boolean isFirst(Runnable whenOver) {
        if (isNew) {
            isNew = false;
            return true;
        }
        if (waiting == null) {
            whenOver.run();
        } else {
            waiting.add(whenOver);
        }
        return false;
    }

    /** Whether anybody waits besides whom it is made for. */
    synchronized boolean isAwaited() {
        return waiting != null && !waiting.isEmpty();
    }

    void land() {
        List<Runnable> told;
        synchronized (this) {
            told = waiting == null ? List.of() : waiting;
            waiting = null;
        }
        told.forEach(Runnable::run);
    }
}
