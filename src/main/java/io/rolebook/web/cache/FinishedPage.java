package io.rolebook.web.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A finished answer of status 200, ready to be sent to every client.
 *
 * @param mediaType without parameters
 * @param headers all that depend neither on the client nor on the content coding
 * @param route by which requests are counted, such as {@code /roles/:slug}; null for their path
 */
record FinishedPage(
        EncodedContent content, String mediaType, List<Map.Entry<CharSequence, CharSequence>> headers, String route) {

    private static final Set<String> SET_FOR_EACH_RESPONSE = Set.of(
            "etag",
            "content-encoding",
            "content-length",
            "transfer-encoding",
            "connection",
            "date",
            "strict-transport-security");

    /** @param said the headers of the first response with this content */
    static FinishedPage of(EncodedContent content, MultiMap said, String route) {
        String mediaType = String.valueOf(said.get(HttpHeaders.CONTENT_TYPE)).split(";", 2)[0];
        return new FinishedPage(content, mediaType, headers(said), route);
    }

    /** In the form that Vert.x writes without encoding it again. */
    private static List<Map.Entry<CharSequence, CharSequence>> headers(MultiMap said) {
        return said.entries().stream()
                .filter(header ->
                        !SET_FOR_EACH_RESPONSE.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(header -> Map.entry(
                        HttpHeaders.createOptimized(header.getKey()), HttpHeaders.createOptimized(header.getValue())))
                .toList();
    }

    /** @param accept the Accept header, or null; a request that accepts no such page is left to the resource */
    boolean isAccepted(String accept) {
        return accept == null || isNamedIn(accept) || isNamedIn(accept.toLowerCase(Locale.ROOT));
    }

    private boolean isNamedIn(String accept) {
        return accept.contains("*/*")
                || accept.contains(mediaType)
                || accept.contains(mediaType.split("/", 2)[0] + "/*");
    }
}
