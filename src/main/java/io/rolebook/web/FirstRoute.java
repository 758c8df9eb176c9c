package io.rolebook.web;

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
import java.time.Instant;

/** What every request passes first: sets the headers that differ from answer to answer, and refuses malformed requests. */
@ApplicationScoped
class FirstRoute {

    private static final String REFUSED = "rolebook.refused";

    /** An address that no page can have; the access log names malformed addresses by it. */
    private static final String MALFORMED = "/(unreadable)";

    private static final int FIRST = 1_000;

    /** Bytes of a body that is not read. */
    private static final int UNREAD = 4_096;

    private final SiteConfig site;

    FirstRoute(SiteConfig site) {
        this.site = site;
    }

    /** Ahead of the framework's own routes, which match addresses. */
    void register(@Observes @Priority(FIRST) Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        AcceptHeaders.normalize(request);
        setHeaders(context);
        if (mayHaveBody(request)) {
            close(context);
        }
        if (isTooLarge(request)) {
            context.fail(413);
            return;
        }
        // Of two hosts, a proxy and the guide may each take another one
        boolean namesOneHost = request.headers().getAll(HttpHeaders.HOST).size() < 2;
        if (context.get(REFUSED) != null || isAddress(request.uri()) && namesOneHost) {
            context.next();
        } else {
            // No route matches a malformed address; as another address it gets the headers of every answer
            context.put(REFUSED, request.path());
            context.reroute(MALFORMED);
        }
    }

    private void setHeaders(RoutingContext context) {
        HttpServerResponse response = context.response();
        // Vert.x sets none, and caches compute the age of an answer from it
        response.putHeader(HttpHeaders.DATE, HttpDate.format(Instant.now()));
        // The scheme is the connection's own, or what a trusted proxy says
        if ("https".equals(context.request().scheme())) {
            response.putHeader("Strict-Transport-Security", site.hsts());
        }
        if (isHttp2(context)) {
            // The framework sets it when it refuses a body; in HTTP/2 an answer with it is malformed
            context.addHeadersEndHandler(end -> response.headers().remove(HttpHeaders.CONNECTION));
        }
    }

    private static boolean isAddress(String uri) {
        try {
            new URI(uri);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The framework has one limit for all addresses: that of a résumé, which is read. */
    private static boolean isTooLarge(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null
                && !Links.isResume(String.valueOf(request.path()))
                && length.matches("\\d+")
                && (length.length() > 9 || Integer.parseInt(length) > UNREAD);
    }

    /** Hardly any resource reads a body, so the connection ends with the answer instead of waiting for it. */
    private static boolean mayHaveBody(HttpServerRequest request) {
        return request.method() == HttpMethod.CONNECT
                || request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    void refuse(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (context.get(REFUSED) == null) {
                        context.next();
                    } else {
                        context.fail(400);
                    }
                },
                FIRST);
    }

    /** A request without a readable host reaches no other route; the framework would log an error for each. */
    void answerRefused(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(context -> {
            int status = context.statusCode();
            if (status < 400 || status >= 500) {
                context.next();
                return;
            }
            close(context);
            context.response().setStatusCode(status);
            String path = context.get(REFUSED);
            if (path == null) {
                context.response().end();
            } else {
                Response refusal = ErrorPages.refusal(status, path);
                context.response().putHeader(HttpHeaders.CONTENT_TYPE, refusal.getHeaderString("Content-Type"));
                context.response().end(refusal.getEntity().toString());
            }
        });
    }

    private static boolean isHttp2(RoutingContext context) {
        return context.request().version() == HttpVersion.HTTP_2;
    }

    private static void close(RoutingContext context) {
        if (!isHttp2(context)) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            context.addEndHandler(done -> context.request().connection().close());
        }
    }
}
