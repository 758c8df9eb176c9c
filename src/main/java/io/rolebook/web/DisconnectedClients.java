package io.rolebook.web;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets REST finish a request whose client disconnects. By default REST skips the rest of the work, from another thread than
 * does it, which can leave the working thread in an endless loop (quarkusio/quarkus issue 55116).
 */
class DisconnectedClients {

    /** On the event loop, so that the client cannot disconnect before. */
    @ServerRequestFilter(nonBlocking = true, priority = 0)
    void finish(RoutingContext context) {
        finishFor(context);
    }

    static void finishFor(RoutingContext context) {
        context.response().closeHandler(null);
    }
}
