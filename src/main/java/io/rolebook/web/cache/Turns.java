package io.rolebook.web.cache;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Lets few pages be made at the same time, others in the order in which they came. More threads than processors make none
 * sooner: each takes from the others what the processor has at hand, and all pages take nearly twice as long.
 */
@ApplicationScoped
class Turns {

    private final int atOnce;
    private final Queue<Turn> waiting = new ArrayDeque<>();
    private int running;

    /** Two for each processor, for the moments in which a page waits for its thread or for the network. */
    @Inject
    Turns(MeterRegistry metrics) {
        this(Runtime.getRuntime().availableProcessors() * 2);
        metrics.gauge("rolebook.pages.waiting", this, Turns::waiting);
    }

    Turns(int atOnce) {
        this.atOnce = atOnce;
    }

    /** One page's turn, which begins when there is room, on the thread of whoever makes room. */
    static final class Turn {

        private final Runnable begin;
        private boolean isRunning;
        private boolean isOver;

        Turn(Runnable begin) {
            this.begin = begin;
        }
    }

    void queue(Turn turn) {
        synchronized (this) {
            if (running == atOnce) {
                waiting.add(turn);
                return;
            }
            running++;
            turn.isRunning = true;
        }
        turn.begin.run();
    }

    /** Makes room, once however often it is said; a turn that has not begun never does. */
    void end(Turn turn) {
        Turn next = ended(turn);
        if (next != null) {
            next.begin.run();
        }
    }

    private synchronized Turn ended(Turn turn) {
        if (!turn.isRunning) {
            waiting.remove(turn);
        }
        if (!turn.isRunning || turn.isOver) {
            return null;
        }
        turn.isOver = true;
        Turn next = waiting.poll();
        if (next == null) {
            running--;
        } else {
            next.isRunning = true;
        }
        return next;
    }

    synchronized int waiting() {
        return waiting.size();
    }
}
