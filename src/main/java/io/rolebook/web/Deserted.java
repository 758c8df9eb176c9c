package io.rolebook.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets a request end by itself whose reader has left. The framework would skip what is left of its work, from another thread
 * than works on it: now and then that thread then runs in circles for good, and a few such readers take all processors
 * (quarkusio/quarkus issue 55116).
 */
public class Deserted {

    private static final String PRESENCE = "rolebook.presence";

    /** What the event loop and the thread at work know of a reader; put into the request before another thread has it. */
    private static final class Presence {
        private volatile boolean hasLeft;
        private volatile boolean goesOn;
    }

    /** Before the request changes threads: until then, nobody can leave in between. Who left before gets nothing. */
    @ServerRequestFilter(nonBlocking = true, priority = 0)
    Optional<Response> letEnd(RoutingContext request) {
        return goOn(request)
                ? Optional.empty()
                : Optional.of(Response.noContent().build());
    }

    /** Whether there is anybody to work for; if so, nothing is skipped from now on. */
    static boolean goOn(RoutingContext request) {
        if (isDeserted(request)) {
            return false;
        }
        request.response().closeHandler(null);
        of(request).goesOn = true;
        return true;
    }

    public static boolean isDeserted(RoutingContext request) {
        return of(request).hasLeft || request.response().closed() || !isConnected(request.request());
    }

    /** Of requests that were sent one behind the other only the first is told that its reader has left. */
    private static boolean isConnected(HttpServerRequest request) {
        return !(request.connection() instanceof ConnectionBase connection)
                || connection.channel().isActive();
    }

    /**
     * Said as soon as its reader is known to have left, which is before the connection counts as closed.
     *
     * @return whether its work goes on
     */
    public static boolean leave(RoutingContext request) {
        Presence reader = of(request);
        reader.hasLeft = true;
        return reader.goesOn;
    }

    private static Presence of(RoutingContext request) {
        Presence known = request.get(PRESENCE);
        if (known == null) {
            known = new Presence();
            request.put(PRESENCE, known);
        }
        return known;
    }
}
