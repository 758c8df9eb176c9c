package io.rolebook.web.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** A finished page with what its first answer said in its headers, but for what each answer says for itself. */
record Kept(Finished page, MultiMap headers) {

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
