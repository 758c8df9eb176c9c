package io.rolebook.web.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Map;

/** How a finished page goes out: encoded as the client likes it, without its bytes for HEAD, or as 304 to who has it. */
final class Sending {

    private Sending() {}

    static void send(Kept kept, RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        Finished.Sent sent = kept.page().in(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        response.putHeader(HttpHeaders.ETAG, sent.tag());
        boolean unchanged = Conditions.isUnchanged(request, sent.tag());
        // In place of what other routes said before, but not of what this request alone is told
        kept.headers().forEach(header -> response.headers().remove(header.getKey()));
        for (Map.Entry<String, String> header : kept.headers()) {
            if (!unchanged || Conditions.TOLD_AGAIN.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                response.headers().add(header.getKey(), header.getValue());
            }
        }
        if (unchanged) {
            response.setStatusCode(304).end();
            return;
        }
        if (sent.encoding() != Encoding.IDENTITY) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, sent.encoding().token());
        }
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(
                    HttpHeaders.CONTENT_LENGTH, String.valueOf(sent.bytes().length()));
            response.end();
        } else {
            response.end(sent.bytes());
        }
    }
}
