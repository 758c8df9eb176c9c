package io.rolebook.web.cache;

import io.rolebook.web.Freshness;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands an answer that was just made to whom it was made for, and lets it be kept if it is the same for everybody. */
@ApplicationScoped
class Delivery {

    /** What an answer takes that is passed on as it comes, in bytes: the pieces that are made before the first is read. */
    private static final int PASSED_ON = 8_000_000;

    private static final String SENT = "rolebook.sent";

    private final Freshness freshness;
    private final Outbox outbox;

    Delivery(Freshness freshness, Outbox outbox) {
        this.freshness = freshness;
        this.outbox = outbox;
    }

    /** No thread waits until it is read. */
    void send(Finished page, RoutingContext request) {
        HttpServerResponse response = request.response();
        Finished.Sent sent = page.in(request.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        tell(page, sent, request);
        if (response.getStatusCode() == 200 && Sending.isKnown(sent.tag(), request)) {
            response.end();
        } else if (request.request().method() == HttpMethod.HEAD) {
            String length = String.valueOf(sent.bytes().length());
            request.addHeadersEndHandler(end -> response.putHeader(HttpHeaders.CONTENT_LENGTH, length));
            response.end();
        } else {
            int size = page.weight() + sent.bytes().length();
            end(sent, size, request);
        }
    }

    /** A page that was finished before. If it is heavy, it is not encoded on the thread of all readers, which this is. */
    void send(Kept page, RoutingContext request) {
        String encodings = request.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (page.page().isAtHand(encodings)) {
            begin(page, request);
        } else {
            request.vertx()
                    .executeBlocking(() -> page.page().in(encodings), false)
                    .onSuccess(sent -> begin(page, request))
                    .onFailure(request::fail);
        }
    }

    /** What the system takes at once waits for nobody; the rest may be the last reader's of a page that is kept no more. */
    private void begin(Kept page, RoutingContext request) {
        Finished.Sent sent = Sending.begin(page, request);
        if (sent != null && sent.bytes().length() <= Finished.LIGHT) {
            request.response().end(sent.bytes());
        } else if (sent != null) {
            end(sent, sent.bytes().length(), request);
        }
    }

    private void end(Finished.Sent sent, int size, RoutingContext request) {
        Outbox.Sent underWay = outbox.put(new HttpReader(request.request()), size);
        Sending.end(request.response(), sent.bytes()).onComplete(end -> underWay.takeOut());
    }

    private void tell(Finished page, Finished.Sent sent, RoutingContext request) {
        HttpServerResponse response = request.response();
        if (sent.encoding() != Encoding.IDENTITY) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, sent.encoding().token());
        }
        if (response.getStatusCode() == 200) {
            response.putHeader(HttpHeaders.ETAG, sent.tag());
        }
        if (freshness.isPublic(response.getStatusCode(), request.request().path())) {
            request.put(PageFront.FINISHED, page);
        } else {
            Making.done(request);
        }
    }

    /** Of an answer whose thread waits until it is read, from its first piece to its last. */
    void begin(RoutingContext request) {
        request.put(SENT, outbox.put(new HttpReader(request.request()), PASSED_ON));
    }

    /** Whether or not it was passed on. */
    void end(RoutingContext request) {
        Outbox.Sent sent = request.get(SENT);
        if (sent != null) {
            sent.takeOut();
        }
    }
}
