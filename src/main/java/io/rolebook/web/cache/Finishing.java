package io.rolebook.web.cache;

import io.rolebook.web.Deserted;
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
 * Makes an answer finished on its way out: gathers its bytes, which are then tagged, encoded and delivered. What is too large
 * to gather is passed on as it comes.
 */
@Provider
public class Finishing implements ContainerResponseFilter, WriterInterceptor {

    @Inject
    Delivery delivery;

    @Inject
    RoutingContext request;

    @Override
    public void filter(ContainerRequestContext in, ContainerResponseContext out) {
        if (out.getMediaType() != null && Finished.isText(out.getMediaType().toString())) {
            // Alone: who doesn't read HTML is told so, and gets no other page; a cache would keep one for each browser
            request.response().headers().remove(HttpHeaders.VARY);
            out.getHeaders().putSingle("Vary", "Accept-Encoding");
        }
        if (!out.hasEntity()) {
            Making.done(request);
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        try {
            write(answer);
        } finally {
            Making.done(request);
            delivery.end(request);
        }
    }

    private void write(WriterInterceptorContext answer) throws IOException {
        HttpServerResponse response = request.response();
        Gathered gathered = new Gathered(() -> passOn(answer), this::isWanted);
        answer.setOutputStream(gathered);
        try {
            answer.proceed();
        } catch (IOException | RuntimeException e) {
            // Nobody is there any more to be told, or wants to be, and nothing is broken
            if (Deserted.isDeserted(request)) {
                return;
            }
            if (!isHead() || gathered.isComplete()) {
                throw e;
            }
            request.addHeadersEndHandler(end -> response.headers().remove(HttpHeaders.CONTENT_LENGTH));
            response.end();
        }
        if (gathered.isComplete()) {
            delivery.send(new Finished(gathered.bytes(), String.valueOf(answer.getMediaType())), request);
        }
    }

    private boolean isHead() {
        return request.request().method() == HttpMethod.HEAD;
    }

    private boolean isWanted() {
        return !Deserted.isDeserted(request) || Making.isAwaited(request);
    }

    /** To the network, as fast as it is read: this thread waits for it. */
    private OutputStream passOn(WriterInterceptorContext answer) throws IOException {
        Making.done(request);
        if (isHead() || Deserted.isDeserted(request)) {
            throw new IOException("nobody reads it");
        }
        delivery.begin(request);
        answer.setOutputStream(null);
        return InStep.with(request, answer.getOutputStream());
    }
}
