package io.rolebook.web;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/** Limits of a single connection that application.properties has no setting for. */
@ApplicationScoped
class Connections implements HttpServerOptionsCustomizer {

    /**
     * How much of an answer, in bytes, the system buffers for a client that reads slowly. Its own limit is up to 4 MB. Enough
     * for 2 MB a second around the world.
     */
    private static final int SEND_BUFFER = 1 << 17;

    /**
     * A server that accepts HTTP/2 without TLS does not count a connection before its first bytes, so that the limit of open
     * connections would not hold for silent ones.
     */
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
        options.setSendBufferSize(SEND_BUFFER);
    }
}
