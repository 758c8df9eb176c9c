package io.rolebook.web.cache;

import io.rolebook.web.Freshness;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Makes an answer finished on its way out: gathers its bytes, tags and encodes them. What is too large to gather is passed on
 * as it comes.
 */
@Provider
public class Finishing implements ContainerResponseFilter, WriterInterceptor {

    @Inject
    Freshness freshness;

    @Inject
    Turns turns;

    @Inject
    RoutingContext request;

    @Override
    public void filter(ContainerRequestContext in, ContainerResponseContext out) {
        if (out.getMediaType() != null && Finished.isText(out.getMediaType().toString())) {
            // Alone: who doesn't read HTML is told so, and gets no other page; a cache would keep one for each browser
            request.response().headers().remove(HttpHeaders.VARY);
            out.getHeaders().putSingle("Vary", "Accept-Encoding");
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        OutputStream client = answer.getOutputStream();
        boolean isHead = request.request().method() == HttpMethod.HEAD;
        Gathered gathered = new Gathered(
                client, this::toEachHisOwn, () -> isHead || request.response().closed());
        answer.setOutputStream(gathered);
        try {
            answer.proceed();
        } catch (IOException | RuntimeException e) {
            // Nobody is there any more to be told, or wants to be, and nothing is broken
            if (request.response().closed()) {
                return;
            }
            if (!isHead || gathered.isComplete()) {
                throw e;
            }
            request.addHeadersEndHandler(end -> request.response().headers().remove(HttpHeaders.CONTENT_LENGTH));
            client.close();
        }
        if (gathered.isComplete()) {
            byte[] bytes = finish(new Finished(gathered.bytes(), String.valueOf(answer.getMediaType())));
            endTurn();
            client.write(bytes);
            client.close();
        }
    }

    private byte[] finish(Finished page) {
        HttpServerResponse response = request.response();
        Finished.Sent sent = page.in(request.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        if (sent.encoding() != Encoding.IDENTITY) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, sent.encoding().token());
        }
        boolean isFound = response.getStatusCode() == 200;
        if (isFound) {
            response.putHeader(HttpHeaders.ETAG, sent.tag());
        }
        if (freshness.isPublic(response.getStatusCode(), request.request().path())) {
            request.put(PageFront.FINISHED, page);
        } else {
            toEachHisOwn();
        }
        if (isFound && Sending.isKnown(sent.tag(), request)) {
            return new byte[0];
        }
        if (request.request().method() == HttpMethod.HEAD) {
            String length = String.valueOf(sent.bytes().length());
            request.addHeadersEndHandler(end -> response.putHeader(HttpHeaders.CONTENT_LENGTH, length));
            return new byte[0];
        }
        return sent.bytes().getBytes();
    }

    /** The next page need not wait until this one is read. */
    private void endTurn() {
        Turns.Turn turn = request.get(Making.TURN);
        if (turn != null) {
            turns.end(turn);
        }
    }

    /** Whoever waits for this answer gets none of it. */
    private void toEachHisOwn() {
        endTurn();
        Flight flight = request.get(Making.FLIGHT);
        if (flight != null) {
            flight.land();
        }
    }
}
