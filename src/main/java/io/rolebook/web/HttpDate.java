package io.rolebook.web;

import io.vertx.core.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The second in which an answer is sent, as RFC 9110 has it: caches reckon from it how old the answer is. */
public final class HttpDate {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static volatile Second last = Second.of(0);

    private HttpDate() {}

    /**
     * Written once for all answers of the same second.
     *
     * @param line the header as HTTP/1.1 writes it
     */
    public record Second(long second, CharSequence text, byte[] line) {

        static Second of(long second) {
            String text = FORM.format(Instant.ofEpochSecond(second));
            byte[] line = (HttpHeaders.DATE + ": " + text + "\r\n").getBytes(StandardCharsets.US_ASCII);
            return new Second(second, HttpHeaders.createOptimized(text), line);
        }
    }

    public static Second now() {
        long second = System.currentTimeMillis() / 1_000;
        Second known = last;
        if (known.second != second) {
            known = Second.of(second);
            last = known;
        }
        return known;
    }
}
