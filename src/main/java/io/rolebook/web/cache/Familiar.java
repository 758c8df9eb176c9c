package io.rolebook.web.cache;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.AsciiString;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What a request said that was read in full and answered with a finished page: whoever says the same on the same connection
 * is read the same.
 *
 * @param said all but what no page depends on, each once
 * @param origin what its page's address has before what it asked for
 * @param own what this connection's answers say besides, but for the time, as it is written
 */
record Familiar(List<Told.Header> said, String origin, String accept, String encodings, byte[] own) {

    /** What differs from page to page and from reader to reader, and changes nothing, or is read each time. */
    private static final MultiMap FREE = io.vertx.core.http.HttpHeaders.headers();

    /** So much, in letters, is remembered of each open connection. */
    private static final int MOST = 1_000;

    private static final int MOST_LINES = 32;

    static {
        List.of(
                        "If-None-Match",
                        "If-Modified-Since",
                        "User-Agent",
                        "Referer",
                        "Cookie",
                        "Priority",
                        "Sec-Fetch-Dest",
                        "Sec-Fetch-Mode",
                        "Sec-Fetch-Site",
                        "Sec-Fetch-User",
                        "Upgrade-Insecure-Requests",
                        "X-Forwarded-For",
                        "X-Request-Id")
                .forEach(name -> FREE.add(name, ""));
    }

    /**
     * Null if it asked for more than a page, or said too much to remember.
     *
     * @param address of the page
     * @param told what was told in the answer before it was known to be this page
     */
    static Familiar of(HttpServerRequest request, String address, MultiMap told) {
        String uri = request.uri();
        if (!isPlain(request)
                || told.contains(HttpHeaderNames.CONNECTION)
                || !uri.startsWith("/")
                || !address.endsWith(uri)) {
            return null;
        }
        List<Told.Header> said = new ArrayList<>();
        request.headers().forEach((name, value) -> {
            if (!FREE.contains(name)) {
                said.add(Told.Header.of(name, value));
            }
        });
        int letters = said.stream()
                .mapToInt(header -> header.name().length() + header.value().length())
                .sum();
        if (letters > MOST || said.size() > MOST_LINES) {
            return null;
        }
        StringBuilder own = new StringBuilder();
        told.forEach((name, value) -> {
            if (!name.equalsIgnoreCase("Date")) {
                own.append(Told.line(name, value));
            }
        });
        return new Familiar(
                List.copyOf(said),
                address.substring(0, address.length() - uri.length()),
                request.getHeader(HttpHeaderNames.ACCEPT),
                request.getHeader(HttpHeaderNames.ACCEPT_ENCODING),
                own.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean isPlain(HttpServerRequest request) {
        MultiMap headers = request.headers();
        return request.version() == HttpVersion.HTTP_1_1
                && request.method() == HttpMethod.GET
                && headers.names().size() == headers.entries().size()
                && !headers.contains(HttpHeaderNames.EXPECT)
                && !headers.contains(HttpHeaderNames.UPGRADE)
                && headers.getAll(HttpHeaderNames.CONNECTION).stream().allMatch("keep-alive"::equalsIgnoreCase);
    }

    boolean isSaidBy(HttpRequest request) {
        return io.netty.handler.codec.http.HttpMethod.GET.equals(request.method())
                && io.netty.handler.codec.http.HttpVersion.HTTP_1_1.equals(request.protocolVersion())
                && request.decoderResult().isSuccess()
                && isSaidIn(request.headers());
    }

    /** In any order, but each once: where the framework changes a header, it says it again as the last. */
    private boolean isSaidIn(HttpHeaders headers) {
        long heard = 0;
        Iterator<Map.Entry<CharSequence, CharSequence>> all = headers.iteratorCharSequence();
        while (all.hasNext()) {
            Map.Entry<CharSequence, CharSequence> one = all.next();
            long place = place(one);
            boolean isNew = (heard & place) == 0;
            if (!isNew || place == 0 && !FREE.contains(one.getKey())) {
                return false;
            }
            heard |= place;
        }
        return heard == (1L << said.size()) - 1;
    }

    /** As the one bit that is set, or 0 if it was not said. */
    private long place(Map.Entry<CharSequence, CharSequence> one) {
        for (int i = 0; i < said.size(); i++) {
            if (isSame(said.get(i), one)) {
                return 1L << i;
            }
        }
        return 0;
    }

    private static boolean isSame(Told.Header said, Map.Entry<CharSequence, CharSequence> one) {
        return AsciiString.contentEqualsIgnoreCase(said.name(), one.getKey())
                && AsciiString.contentEquals(said.value(), one.getValue());
    }
}
