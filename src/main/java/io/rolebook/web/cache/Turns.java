package io.rolebook.web.cache;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets few pages be made at the same time. More threads than processors make none sooner: each takes from the others what the
 * processor has at hand, and all pages take nearly twice as long. One path, asked for with ever other questions, takes no more
 * than half of the room.
 */
@ApplicationScoped
class Turns {

    private final int atOnce;
    private final Waiting waiting = new Waiting();
    private final Map<String, Integer> running = new HashMap<>();
    private int runningInAll;
    private int overrunning;

    /** Two for each processor, for the moments in which a page waits for its thread or for the network. */
    @Inject
    Turns(MeterRegistry metrics) {
        this(Runtime.getRuntime().availableProcessors() * 2);
        metrics.gauge("rolebook.pages.waiting", this, Turns::waiting);
    }

    Turns(int atOnce) {
        this.atOnce = atOnce;
    }

    void queue(Turn turn) {
        Turn next;
        synchronized (this) {
            waiting.add(turn);
            next = next();
        }
        begin(next);
    }

    /** Makes room, once however often it is said; a turn that has not begun never does. */
    void end(Turn turn) {
        begin(ended(turn));
    }

    /** Gives up a turn that has not begun yet; one that has goes on until it is said to end. */
    synchronized boolean giveUp(Turn turn) {
        if (turn.state == Turn.State.WAITING) {
            waiting.remove(turn);
            turn.state = Turn.State.OVER;
        }
        return turn.state == Turn.State.OVER;
    }

    /**
     * Makes room for another while this one goes on, if not as many do so already as have room: however long pages take, no
     * more than twice as many are made.
     *
     * @return false if it has to keep its room
     */
    boolean overrun(Turn turn) {
        Turn next;
        synchronized (this) {
            if (turn.state != Turn.State.RUNNING) {
                return true;
            }
            if (overrunning == atOnce) {
                return false;
            }
            overrunning++;
            turn.state = Turn.State.OVERRUNNING;
            makeRoom(turn);
            next = next();
        }
        begin(next);
        return true;
    }

    private static void begin(Turn next) {
        if (next != null) {
            next.begin();
        }
    }

    private synchronized Turn ended(Turn turn) {
        switch (turn.state) {
            case WAITING -> waiting.remove(turn);
            case RUNNING -> makeRoom(turn);
            case OVERRUNNING -> overrunning--;
            case OVER -> {}
        }
        turn.state = Turn.State.OVER;
        return next();
    }

    private void makeRoom(Turn turn) {
        running.computeIfPresent(turn.path(), (path, times) -> times == 1 ? null : times - 1);
        runningInAll--;
    }

    /** Null if nobody may begin. */
    private Turn next() {
        Turn next = runningInAll == atOnce ? null : waiting.next(path -> running.getOrDefault(path, 0) < atOnce / 2);
        if (next != null) {
            next.state = Turn.State.RUNNING;
            running.merge(next.path(), 1, Integer::sum);
            runningInAll++;
        }
        return next;
    }

    synchronized int waiting() {
        return waiting.size();
    }
}
