package io.rolebook.web;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets a request end by itself whose reader has left. The framework would skip what is left of its work, from another thread
 * than works on it: now and then that thread then runs in circles for good, and a few such readers take all processors
 * (quarkusio/quarkus issue 55116).
 */
class Deserted {

    /** Before the request changes threads: until then, nobody can leave in between. */
    @ServerRequestFilter(nonBlocking = true, priority = 0)
    void letEnd(HttpServerRequest request) {
        request.response().closeHandler(null);
    }
}
