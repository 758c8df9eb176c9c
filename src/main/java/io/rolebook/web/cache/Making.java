package io.rolebook.web.cache;

import io.rolebook.web.cache.Turns.Turn;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Has a page made: once for all who want the same, and few pages at the same time. */
@ApplicationScoped
class Making {

    static final String FLIGHT = "rolebook.flight";
    static final String TURN = "rolebook.turn";

    /** However an answer ends, nobody waits longer for it, in milliseconds: the framework may forget to tell. */
    private static final long LONGEST_WAIT = 10_000;

    /** In milliseconds; what takes longer waits for something that other pages needn't wait for as well. */
    private static final long LONGEST_TURN = 250;

    private final PageCache cache;
    private final Turns turns;

    Making(PageCache cache, Turns turns) {
        this.cache = cache;
        this.turns = turns;
    }

    void make(String address, RoutingContext request) {
        Context context = Vertx.currentContext();
        Flight flight = cache.board(address);
        if (flight.isFirst(() -> context.runOnContext(over -> again(address, request)))) {
            request.put(FLIGHT, flight);
            request.addHeadersEndHandler(end -> keep(address, flight, request));
            long late = request.vertx().setTimer(LONGEST_WAIT, waited -> cache.land(address, flight));
            request.addEndHandler(end -> {
                request.vertx().cancelTimer(late);
                cache.land(address, flight);
            });
            inTurn(request);
        }
    }

    private void inTurn(RoutingContext request) {
        Context context = Vertx.currentContext();
        Turn turn = new Turn(() -> context.runOnContext(now -> begin(request)));
        request.put(TURN, turn);
        request.addEndHandler(end -> turns.end(turn));
        turns.queue(turn);
    }

    private void begin(RoutingContext request) {
        Turn turn = request.get(TURN);
        if (request.response().closed()) {
            turns.end(turn);
            return;
        }
        long slow = request.vertx().setTimer(LONGEST_TURN, waited -> turns.end(turn));
        request.addEndHandler(end -> request.vertx().cancelTimer(slow));
        request.next();
    }

    /** With the headers as they are sent, whoever set them. */
    private void keep(String address, Flight flight, RoutingContext request) {
        Finished page = request.get(PageFront.FINISHED);
        if (page != null && request.response().getStatusCode() == 200) {
            cache.keep(address, flight, Kept.of(page, request));
        }
    }

    /** Who has waited gets what was made; if it was nothing to keep, it is made for him alone, and in his turn. */
    private void again(String address, RoutingContext request) {
        Kept page = cache.find(address);
        if (page != null && page.isFor(request.request().getHeader(HttpHeaders.ACCEPT))) {
            Sending.send(page, request);
        } else {
            inTurn(request);
        }
    }
}
