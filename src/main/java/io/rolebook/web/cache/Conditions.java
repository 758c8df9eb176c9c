package io.rolebook.web.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/** Whether a client has already what it asks for (RFC 9110, section 13). */
final class Conditions {

    private Conditions() {}

    /** @param lastModified as its header says it, or null */
    static boolean isUnchanged(HttpServerRequest request, String tag, String lastModified) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null) {
            return known.strip().equals("*")
                    || Arrays.stream(known.split(",", 100))
                            .map(one -> one.strip().replaceFirst("^W/", ""))
                            .anyMatch(tag::equals);
        }
        String since = request.getHeader(HttpHeaders.IF_MODIFIED_SINCE);
        return since != null && lastModified != null && !isAfter(lastModified, since);
    }

    private static boolean isAfter(String one, String other) {
        try {
            return time(one).isAfter(time(other));
        } catch (DateTimeException e) {
            return true;
        }
    }

    private static Instant time(String header) {
        return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header));
    }
}
