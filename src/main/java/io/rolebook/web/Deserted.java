package io.rolebook.web;

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

    private static final String LEFT = "rolebook.left";
    private static final String GOES_ON = "rolebook.goes.on";

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
        request.put(GOES_ON, true);
        return true;
    }

    public static boolean isDeserted(RoutingContext request) {
        return request.get(LEFT) != null || request.response().closed();
    }

    /**
     * Said as soon as its reader is known to have left, which is before the connection counts as closed.
     *
     * @return whether its work goes on
     */
    public static boolean leave(RoutingContext request) {
        request.put(LEFT, true);
        return request.get(GOES_ON) != null;
    }
}
