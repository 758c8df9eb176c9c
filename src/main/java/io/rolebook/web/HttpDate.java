package io.rolebook.web;

import io.vertx.core.http.HttpHeaders;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The {@code Date} header (RFC 9110, section 6.6.1), which Vert.x does not set; caches compute the age of an answer from it. */
final class HttpDate {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static volatile Second last = of(0);

    private HttpDate() {}

    private record Second(long second, CharSequence text) {}

    /** Formatted once for all answers of the same second. */
    static CharSequence now() {
        long second = System.currentTimeMillis() / 1_000;
        Second known = last;
        if (known.second != second) {
            known = of(second);
            last = known;
        }
        return known.text;
    }

    private static Second of(long second) {
        return new Second(second, HttpHeaders.createOptimized(format(Instant.ofEpochSecond(second))));
    }

    static String format(Instant instant) {
        return FORMAT.format(instant);
    }
}
