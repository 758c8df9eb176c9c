package io.rolebook.web.cache;

import io.rolebook.web.cache.EncodedContent.Representation;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sends a finished page: in the coding that the client accepts, without a body for HEAD, or as 304. */
final class PageResponse {

    /** In bytes. */
    private static final int SLICE = 1 << 16;

    /** The headers of a 304 (RFC 9110, section 15.4.5): a client has the others with the page already. */
    private static final Set<String> NOT_MODIFIED =
            Set.of("cache-control", "vary", "last-modified", "etag", "strict-transport-security", "connection", "date");

    private PageResponse() {}

    /** On the event loop, which never encodes. */
    static void send(FinishedPage page, RoutingContext context) {
        String acceptEncoding = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        Representation encoded = page.content().acceptedIfEncoded(acceptEncoding);
        if (encoded != null) {
            send(page, encoded, context);
        } else {
            context.vertx()
                    .executeBlocking(() -> page.content().accepted(acceptEncoding), false)
                    .onSuccess(representation -> send(page, representation, context))
                    .onFailure(context::fail);
        }
    }

    private static void send(FinishedPage page, Representation representation, RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        if (page.route() != null) {
            request.routed(page.route());
        }
        MultiMap headers = response.headers().set(HttpHeaders.ETAG, representation.etag());
        page.headers().forEach(header -> headers.set(header.getKey(), header.getValue()));
        if (ETag.matches(representation.etag(), request.headers().getAll(HttpHeaders.IF_NONE_MATCH))) {
            becomeNotModified(response);
            response.end();
            return;
        }
        if (representation.encoding() != ContentEncoding.IDENTITY) {
            headers.set(HttpHeaders.CONTENT_ENCODING, representation.encoding().token());
        }
        headers.set(HttpHeaders.CONTENT_LENGTH, representation.length());
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            write(representation.bytes(), 0, response);
        }
    }

    /** As fast as the client reads, so that a slow one takes no more memory than one slice. */
    private static void write(Buffer bytes, int from, HttpServerResponse response) {
        int next = from;
        while (bytes.length() - next > SLICE && !response.writeQueueFull()) {
            response.write(bytes.slice(next, next + SLICE));
            next += SLICE;
        }
        int rest = next;
        if (bytes.length() - rest > SLICE) {
            response.drainHandler(drained -> write(bytes, rest, response));
        } else {
            response.end(rest == 0 ? bytes : bytes.slice(rest, bytes.length()));
        }
    }

    /** Turns a response of status 200 without a body, whose headers are complete, into a 304. */
    static void becomeNotModified(HttpServerResponse response) {
        MultiMap headers = response.setStatusCode(304).headers();
        List.copyOf(headers.names()).stream()
                .filter(name -> !NOT_MODIFIED.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(headers::remove);
    }
}
