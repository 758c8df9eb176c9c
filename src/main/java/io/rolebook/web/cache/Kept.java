package io.rolebook.web.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** A finished page with what its first answer said in its headers, but for what each answer says for itself. */
record Kept(Finished page, MultiMap headers) {

    /** Whether somebody with these wishes may get it; whoever has others is told so by the resource. */
    boolean isFor(String accept) {
        if (accept == null || accept.contains("*/*")) {
            return true;
        }
        String type = String.valueOf(headers.get(HttpHeaders.CONTENT_TYPE)).split(";", 2)[0];
        return accept.contains(type) || accept.contains(type.split("/", 2)[0] + "/*");
    }

    static Kept of(Finished page, HttpServerResponse first) {
        MultiMap headers = HttpHeaders.headers().addAll(first.headers());
        for (CharSequence own : new CharSequence[] {
            HttpHeaders.ETAG,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.TRANSFER_ENCODING,
            HttpHeaders.CONNECTION,
            HttpHeaders.DATE,
            "Strict-Transport-Security"
        }) {
            headers.remove(own);
        }
        return new Kept(page, headers);
    }
}
