package io.rolebook.web.cache;

import io.vertx.core.Future;
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

/** How a finished page goes out: encoded as the client likes it, without its bytes for HEAD, or as 304 to who has it. */
final class Sending {

    private static final String ASKED = "rolebook.asked";
    private static final String KNOWN = "rolebook.known";

    private static final Set<String> STAYS = Set.of("etag", "strict-transport-security", "connection", "date");

    /** In bytes. */
    private static final int PIECE = 1 << 16;

    private Sending() {}

    /** Before a page is made: whoever has it already is told so once it is, last of all that is told. */
    static void expect(RoutingContext context) {
        context.put(ASKED, true);
        context.addHeadersEndHandler(end -> {
            if (context.get(KNOWN) != null) {
                shorten(context.response().setStatusCode(304).headers());
            }
        });
    }

    private static void shorten(MultiMap told) {
        List.copyOf(told.names()).stream()
                .filter(name -> !STAYS.contains(name.toLowerCase(Locale.ROOT)))
                .filter(name -> !Conditions.TOLD_AGAIN.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(told::remove);
    }

    /** Whether the client of a page that was just made has it, and needs none of its bytes. */
    static boolean isKnown(String tag, RoutingContext context) {
        boolean known = context.get(ASKED) != null && Conditions.isUnchanged(context.request(), tag);
        if (known) {
            context.put(KNOWN, true);
        }
        return known;
    }

    /** To whoever wants its bytes; null if he needs none of them, and has been answered. */
    static Finished.Sent begin(Kept kept, RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        Finished.Sent sent = kept.page().in(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        Counted.as(kept.route(), context);
        boolean unchanged = Conditions.isUnchanged(request, sent.tag());
        tell(kept, kept.told(sent, unchanged), response.headers());
        if (unchanged) {
            response.setStatusCode(304).end();
            return null;
        }
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(
                    HttpHeaders.CONTENT_LENGTH, String.valueOf(sent.bytes().length()));
            response.end();
            return null;
        }
        return sent;
    }

    /**
     * In pieces, each of which counts as taken when it is: whoever reads steadily is not idle, however slow he is.
     *
     * @return done when all are taken
     */
    static Future<Void> end(HttpServerResponse response, Buffer bytes) {
        int last = (bytes.length() - 1) / PIECE * PIECE;
        if (bytes.length() > PIECE) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(bytes.length()));
            for (int from = 0; from < last; from += PIECE) {
                response.write(bytes.slice(from, from + PIECE));
            }
            return response.end(bytes.slice(last, bytes.length()));
        }
        return response.end(bytes);
    }

    /** In place of what other routes said before, but not of what this request alone is told. */
    private static void tell(Kept kept, Told page, MultiMap told) {
        if (!told.isEmpty()) {
            kept.headers().forEach(header -> told.remove(header.name()));
        }
        for (Told.Header header : page.headers()) {
            told.add(header.name(), header.value());
        }
    }
}
