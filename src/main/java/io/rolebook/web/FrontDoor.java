package io.rolebook.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;

/** What holds of every request and answer: encryption once seen stays, and what cannot be read is not waited for. */
@ApplicationScoped
class FrontDoor {

    private static final String REFUSED = "rolebook.refused";
    /** An address that no page can have, by which the access log names those that are none. */
    private static final String NOWHERE = "/(unreadable)";

    private static final int FIRST = 1_000;

    private final SiteConfig site;

    FrontDoor(SiteConfig site) {
        this.site = site;
    }

    /** Before the framework's own routes, which match addresses. */
    void watch(@Observes @Priority(FIRST) Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::answer);
        router.route().order(Integer.MIN_VALUE).handler(FrontDoor::setAside);
    }

    private void answer(RoutingContext asked) {
        HttpServerResponse response = asked.response();
        Wishes.forgetOdd(asked.request());
        response.putHeader(HttpHeaders.DATE, HttpDate.now().text());
        // The scheme is the connection's own, or what a trusted proxy says
        if ("https".equals(asked.request().scheme())) {
            response.putHeader("Strict-Transport-Security", site.hsts());
        }
        if (isHttp2(asked)) {
            // The framework says so where it refuses a body; in HTTP/2 an answer with it is malformed
            asked.addHeadersEndHandler(end -> response.headers().remove(HttpHeaderNames.CONNECTION));
        }
        if (mayGoOn(asked.request())) {
            close(asked);
        }
        asked.next();
    }

    /**
     * What is no address can't be matched with any, and of two hosts each proxy may take another: it goes the way of another
     * address, to be told what each answer is told.
     */
    private static void setAside(RoutingContext asked) {
        if (asked.get(REFUSED) != null || isAddress(asked.request().uri()) && namesOneHost(asked.request())) {
            asked.next();
        } else {
            asked.put(REFUSED, asked.request().path());
            asked.reroute(NOWHERE);
        }
    }

    void refuse(@Observes Filters filters) {
        filters.register(
                asked -> {
                    if (asked.get(REFUSED) == null) {
                        asked.next();
                    } else {
                        asked.fail(400);
                    }
                },
                FIRST);
    }

    private static boolean namesOneHost(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaderNames.HOST).size() < 2;
    }

    private static boolean isAddress(String uri) {
        if (Addresses.isPlain(uri)) {
            return true;
        }
        try {
            new URI(uri);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** No address reads what comes behind a request's headers, so nobody waits for it, well formed or not. */
    private static boolean mayGoOn(HttpServerRequest request) {
        return request.method() == HttpMethod.CONNECT
                || request.headers().contains(HttpHeaderNames.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING);
    }

    /** Without a readable host no route is asked; the framework would tell and log an error for each such request. */
    void refuseUnreadable(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(asked -> {
            int status = asked.statusCode();
            if (status < 400 || status >= 500) {
                asked.next();
                return;
            }
            close(asked);
            asked.response().setStatusCode(status);
            String path = asked.get(REFUSED);
            if (path == null) {
                asked.response().end();
            } else {
                tell(asked.response(), ErrorPages.refusal(status, path));
            }
        });
    }

    private static void tell(HttpServerResponse response, Response refusal) {
        response.putHeader(HttpHeaderNames.CONTENT_TYPE, refusal.getHeaderString("Content-Type"));
        response.end(refusal.getEntity().toString());
    }

    private static boolean isHttp2(RoutingContext asked) {
        return asked.request().version() == HttpVersion.HTTP_2;
    }

    private static void close(RoutingContext asked) {
        if (!isHttp2(asked)) {
            asked.response().putHeader(HttpHeaderNames.CONNECTION, "close");
            asked.addEndHandler(done -> asked.request().connection().close());
        }
    }
}
