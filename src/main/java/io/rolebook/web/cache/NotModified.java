package io.rolebook.web.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The headers of a 304 (RFC 9110, section 15.4.5): a client has the others with the page already. */
final class NotModified {

    /** Besides the ETag. */
    static final Set<String> HEADERS_OF_THE_PAGE = Set.of("cache-control", "vary", "last-modified");

    private static final Set<String> HEADERS_OF_THE_RESPONSE =
            Set.of("etag", "strict-transport-security", "connection", "date");

    private NotModified() {}

    /** Turns a response of status 200 without a body, whose headers are complete, into a 304. */
    static void become(HttpServerResponse response) {
        MultiMap headers = response.setStatusCode(304).headers();
        List.copyOf(headers.names()).stream()
                .filter(name -> !isSent(name.toLowerCase(Locale.ROOT)))
                .forEach(headers::remove);
    }

    private static boolean isSent(String name) {
        return HEADERS_OF_THE_PAGE.contains(name) || HEADERS_OF_THE_RESPONSE.contains(name);
    }
}
