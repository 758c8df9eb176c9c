package io.rolebook.web.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;

/**
 * Whether a client has already what it asks for (RFC 9110, section 13). Only the tag of its bytes tells: content knows the
 * day it changed and no hour, so of two edits on one day If-Modified-Since would hide the second.
 */
final class Conditions {

    private Conditions() {}

    static boolean isUnchanged(HttpServerRequest request, String tag) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && (known.strip().equals("*")
                        || Arrays.stream(known.split(",", 100))
                                .map(one -> one.strip().replaceFirst("^W/", ""))
                                .anyMatch(tag::equals));
    }
}
