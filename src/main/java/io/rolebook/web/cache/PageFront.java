package io.rolebook.web.cache;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.rolebook.catalog.PreviewConfig;
import io.rolebook.web.Freshness;
import io.rolebook.web.Site;
import io.rolebook.web.cache.Turns.Turn;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Stands before all resources: sends a page that is finished, or 304 to who has it, and lets one request at a time through
 * for a page that isn't.
 */
@ApplicationScoped
class PageFront {

    static final String FLIGHT = "rolebook.flight";
    static final String FINISHED = "rolebook.finished";
    static final String TURN = "rolebook.turn";

    /** Before all that does work, and before what tells headers: a finished page has them. */
    private static final int FIRST = Integer.MIN_VALUE;

    /** After the access log, which would else not see finished pages. */
    private static final int LOGGED = Integer.MIN_VALUE + 1;

    private static final int LAST = 900;

    /** However an answer ends, nobody waits longer for it: the framework may forget to tell. */
    private static final long LONGEST_WAIT = 10_000;

    /** In milliseconds; what takes longer waits for something that other pages needn't wait for as well. */
    private static final long LONGEST_TURN = 250;

    private final PageCache cache;
    private final Turns turns;
    private final ShortWays ways;
    private final Freshness freshness;
    private final boolean hasAddress;
    private final boolean preview;
    private final boolean isLogged;

    PageFront(
            PageCache cache,
            Turns turns,
            ShortWays ways,
            Freshness freshness,
            Site site,
            PreviewConfig config,
            AccessLogConfig log) {
        this.cache = cache;
        this.turns = turns;
        this.ways = ways;
        this.freshness = freshness;
        this.hasAddress = site.hasAddress();
        this.preview = config.preview();
        this.isLogged = log.access();
    }

    /** Where all is told that is told with every answer. */
    void registerFiles(@Observes Filters filters) {
        filters.register(PageFront::sendFile, LAST);
    }

    private static void sendFile(RoutingContext request) {
        Kept file = isRead(request) ? Bundle.file(request.request().path()).orElse(null) : null;
        if (file == null) {
            request.next();
        } else {
            request.put(FINISHED, file.page());
            Sending.send(file, request);
        }
    }

    /** In preview, editors see each page as it is made. */
    void register(@Observes Router router) {
        if (!preview) {
            router.route().order(isLogged ? LOGGED : FIRST).handler(this::handle);
        }
    }

    private void handle(RoutingContext request) {
        ways.meet(request);
        String address = isRead(request) ? address(request.request()) : null;
        if (address == null) {
            request.next();
            return;
        }
        Kept page = cache.find(address);
        if (page != null && page.isFor(request.request().getHeader(HttpHeaders.ACCEPT))) {
            ways.learn(request, address);
            Sending.send(page, request);
            return;
        }
        Sending.expect(request);
        if (page == null && freshness.isPublic(200, request.request().path())) {
            make(address, request);
        } else {
            request.next();
        }
    }

    /** A request with a body is not answered from here: it may be refused for that. */
    private static boolean isRead(RoutingContext request) {
        HttpMethod method = request.request().method();
        MultiMap headers = request.request().headers();
        return (method == HttpMethod.GET || method == HttpMethod.HEAD)
                && !headers.contains(HttpHeaders.CONTENT_LENGTH)
                && !headers.contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /**
     * Null for a request that names no host that can be read. Where the guide's own address is not configured, it is the
     * request's, and stands in the page.
     */
    private String address(HttpServerRequest request) {
        return hasAddress ? request.uri() : request.absoluteURI();
    }

    private void make(String address, RoutingContext request) {
        Context context = Vertx.currentContext();
        Flight flight = cache.board(address);
        if (flight.isFirst(() -> context.runOnContext(over -> again(address, request)))) {
            request.put(FLIGHT, flight);
            Turn turn = new Turn(() -> context.runOnContext(now -> begin(address, flight, request)));
            request.put(TURN, turn);
            request.addHeadersEndHandler(end -> keep(address, flight, request));
            request.addEndHandler(end -> {
                turns.end(turn);
                cache.land(address, flight);
            });
            turns.queue(turn);
        }
    }

    private void begin(String address, Flight flight, RoutingContext request) {
        Turn turn = request.get(TURN);
        long slow = request.vertx().setTimer(LONGEST_TURN, waited -> turns.end(turn));
        long late = request.vertx().setTimer(LONGEST_WAIT, waited -> cache.land(address, flight));
        request.addEndHandler(end -> {
            request.vertx().cancelTimer(slow);
            request.vertx().cancelTimer(late);
        });
        request.next();
    }

    /** With the headers as they are sent, whoever set them. */
    private void keep(String address, Flight flight, RoutingContext request) {
        Finished page = request.get(FINISHED);
        if (page != null && request.response().getStatusCode() == 200) {
            cache.keep(address, flight, Kept.of(page, request));
        }
    }

    /** Who has waited gets what was made; if it was nothing to keep, it is made for him alone. */
    private void again(String address, RoutingContext request) {
        Kept page = cache.find(address);
        if (page != null && page.isFor(request.request().getHeader(HttpHeaders.ACCEPT))) {
            Sending.send(page, request);
        } else if (!request.response().closed()) {
            request.next();
        }
    }
}
