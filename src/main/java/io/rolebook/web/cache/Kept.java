package io.rolebook.web.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A finished page with what its first answer said in its headers, but for what each answer says for itself; as the network
 * writes it, so that it is not made again for each answer.
 *
 * @param again what is told to who has the page already
 * @param route what requests for it are counted by, or null for their address
 */
record Kept(Finished page, String type, List<Header> headers, List<Header> again, String route) {

    record Header(CharSequence name, CharSequence value) {}

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

    static Kept of(Finished page, MultiMap told, String route) {
        List<Header> headers = told.entries().stream()
                .filter(header -> !OWN.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(header -> new Header(
                        HttpHeaders.createOptimized(header.getKey()), HttpHeaders.createOptimized(header.getValue())))
                .toList();
        List<Header> again = headers.stream()
                .filter(header ->
                        Conditions.TOLD_AGAIN.contains(header.name().toString().toLowerCase(Locale.ROOT)))
                .toList();
        String type = String.valueOf(told.get(HttpHeaders.CONTENT_TYPE)).split(";", 2)[0];
        return new Kept(page, type, headers, again, route);
    }

    /** Whether somebody with these wishes may get it; whoever has others is told so by the resource. */
    boolean isFor(String accept) {
        return accept == null || names(accept) || names(accept.toLowerCase(Locale.ROOT));
    }

    private boolean names(String accept) {
        return accept.contains("*/*") || accept.contains(type) || accept.contains(type.split("/", 2)[0] + "/*");
    }
}
