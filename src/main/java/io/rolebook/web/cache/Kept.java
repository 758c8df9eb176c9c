package io.rolebook.web.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A finished page with what its first answer said in its headers, but for what each answer says for itself.
 *
 * @param again what is told to who has the page already
 * @param route what requests for it are counted by, or null for their address
 * @param told by encoding, first with the page and then to who has it, when somebody first asked for it
 */
record Kept(
        Finished page,
        String type,
        List<Told.Header> headers,
        List<Told.Header> again,
        String route,
        AtomicReferenceArray<Told> told) {

    private static final Set<String> OWN = Set.of(
            "etag",
            "content-encoding",
            "content-length",
            "transfer-encoding",
            "connection",
            "date",
            "strict-transport-security");

    static Kept of(Finished page, RoutingContext first) {
        return of(page, first.response().headers(), Counted.by(first));
    }

    static Kept of(Finished page, MultiMap said, String route) {
        List<Told.Header> headers = said.entries().stream()
                .filter(header -> !OWN.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(header -> Told.Header.of(header.getKey(), header.getValue()))
                .toList();
        List<Told.Header> again = headers.stream()
                .filter(header ->
                        Conditions.TOLD_AGAIN.contains(header.name().toString().toLowerCase(Locale.ROOT)))
                .toList();
        String type = String.valueOf(said.get(HttpHeaders.CONTENT_TYPE)).split(";", 2)[0];
        return new Kept(page, type, headers, again, route, new AtomicReferenceArray<>(2 * Encoding.values().length));
    }

    /** @param unchanged whether it is told to somebody who has the page */
    Told told(Finished.Sent sent, boolean unchanged) {
        int at = 2 * sent.encoding().ordinal() + (unchanged ? 1 : 0);
        Told known = told.get(at);
        if (known == null) {
            known = Told.of(unchanged ? again : headers, sent, unchanged);
            told.set(at, known);
        }
        return known;
    }

    /** Whether somebody with these wishes may get it; whoever has others is told so by the resource. */
    boolean isFor(String accept) {
        return accept == null || names(accept) || names(accept.toLowerCase(Locale.ROOT));
    }

    private boolean names(String accept) {
        return accept.contains("*/*") || accept.contains(type) || accept.contains(type.split("/", 2)[0] + "/*");
    }
}
