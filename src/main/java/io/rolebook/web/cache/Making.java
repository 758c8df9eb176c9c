package io.rolebook.web.cache;

import io.rolebook.web.Deserted;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** Has a page made: once for all who want the same, and few pages at the same time. */
@ApplicationScoped
class Making {

    private static final String FLIGHT = "rolebook.flight";
    private static final String TURN = "rolebook.turn";
    private static final String DONE = "rolebook.done";

    /** However an answer ends, nobody waits longer for it, in milliseconds: the framework may forget to tell. Then it is made anew. */
    private static final long LONGEST_WAIT = 10_000;

    /** In milliseconds; what takes longer is rare, and others needn't wait for it as well. */
    private static final long USUAL_TURN = 250;

    private static final long NO_TIMER = -1;

    /** What proxies log for a client that hung up; it reaches the metrics alone. */
    private static final int NOBODY_THERE = 499;

    private final PageCache cache;
    private final Turns turns;
    private final Delivery delivery;

    Making(PageCache cache, Turns turns, Delivery delivery) {
        this.cache = cache;
        this.turns = turns;
        this.delivery = delivery;
    }

    void make(String address, RoutingContext request) {
        Context context = Vertx.currentContext();
        Flight flight = cache.board(address);
        if (flight.isFirst(() -> context.runOnContext(over -> again(address, flight, request)))) {
            try {
                lead(address, flight, request);
            } catch (RuntimeException | Error e) {
                cache.land(address, flight);
                throw e;
            }
        }
    }

    private void lead(String address, Flight flight, RoutingContext request) {
        request.put(FLIGHT, flight);
        request.addHeadersEndHandler(end -> keep(address, flight, request));
        long late = request.vertx().setTimer(LONGEST_WAIT, waited -> cache.land(address, flight));
        inTurn(request, () -> {
            request.vertx().cancelTimer(late);
            cache.land(address, flight);
        });
    }

    /** For whoever asks alone: what is made is nobody else's, or it is no page. */
    void makeAlone(RoutingContext request) {
        inTurn(request, () -> {});
    }

    private void inTurn(RoutingContext request, Runnable land) {
        Context context = Vertx.currentContext();
        Turn turn = new Turn(
                request.request().path(),
                request.request().connection(),
                () -> context.runOnContext(now -> begin(request)));
        AtomicLong forgotten = new AtomicLong(NO_TIMER);
        Runnable done = () -> {
            request.vertx().cancelTimer(forgotten.get());
            turns.end(turn);
            land.run();
        };
        request.put(TURN, turn);
        request.put(DONE, done);
        request.addEndHandler(end -> {
            boolean goesOn = !request.response().ended() && Deserted.leave(request);
            if (!goesOn || turns.giveUp(turn)) {
                done.run();
            } else {
                forgotten.set(request.vertx().setTimer(LONGEST_WAIT, waited -> done.run()));
                // Its work may have ended meanwhile; a timer that waited for nothing would hold the whole answer
                if (turns.giveUp(turn)) {
                    done.run();
                }
            }
        });
        turns.queue(turn);
    }

    private void begin(RoutingContext request) {
        if (Deserted.isDeserted(request)) {
            done(request);
            if (!request.response().closed() && !request.response().ended()) {
                // Its connection was gone before it began, so nobody else counts it as over
                request.response().setStatusCode(NOBODY_THERE).end();
            }
            return;
        }
        Turn turn = request.get(TURN);
        long slow = request.vertx().setPeriodic(USUAL_TURN, timer -> {
            if (turns.overrun(turn)) {
                request.vertx().cancelTimer(timer);
            }
        });
        request.addEndHandler(end -> {
            if (request.response().ended()) {
                request.vertx().cancelTimer(slow);
            }
        });
        request.next();
    }

    /**
     * Said by whoever makes the answer, since its reader may have left before: when it is made, or as soon as it is clear that
     * others get none of it and the next page needn't wait until it is read.
     */
    static void done(RoutingContext request) {
        Runnable done = request.get(DONE);
        if (done != null) {
            done.run();
        }
    }

    /** Whether others wait for what is made for this one. */
    static boolean isAwaited(RoutingContext request) {
        Flight flight = request.get(FLIGHT);
        return flight != null && flight.isAwaited();
    }

    /** With the headers as they are sent, whoever set them. */
    private void keep(String address, Flight flight, RoutingContext request) {
        Finished page = request.get(PageFront.FINISHED);
        flight.arrive();
        if (page != null && request.response().getStatusCode() == 200) {
            cache.keep(address, flight, Kept.of(page, request));
        }
    }

    /**
     * Who has waited gets what was made. If it was nothing to keep, it is made for him alone, and in his turn; if it never was
     * made, or of content that has changed since, once more for all who wait.
     */
    private void again(String address, Flight flight, RoutingContext request) {
        Kept page = cache.find(address);
        if (page != null && page.isFor(request.request().getHeader(HttpHeaders.ACCEPT))) {
            delivery.send(page, request);
        } else if (page == null && !(flight.hasArrived() && cache.isNow(flight))) {
            make(address, request);
        } else {
            makeAlone(request);
        }
    }
}
