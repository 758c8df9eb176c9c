package io.rolebook.web.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Whether a client has already what it asks for (RFC 9110, section 13). Only the tag of its bytes tells: content knows the
 * day it changed and no hour, so of two edits on one day If-Modified-Since would hide the second.
 */
final class Conditions {

    /** What a 304 says besides the tag (section 15.4.5); the rest the client has with the page. */
    static final Set<String> TOLD_AGAIN = Set.of("cache-control", "vary", "last-modified");

    private Conditions() {}

    static boolean isUnchanged(HttpServerRequest request, String tag) {
        return isUnchanged(request.headers().getAll(HttpHeaders.IF_NONE_MATCH), tag);
    }

    /** @param known lines of If-None-Match */
    static boolean isUnchanged(List<String> known, String tag) {
        return known.contains(tag) || !known.isEmpty() && isNamed(tag, String.join(",", known));
    }

    private static boolean isNamed(String tag, String known) {
        return known.strip().equals("*")
                || Arrays.stream(known.split(",", 100))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag::equals);
    }
}
