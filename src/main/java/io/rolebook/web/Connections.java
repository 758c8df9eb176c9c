package io.rolebook.web;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/** What a single connection may cost, beside the limits in application.properties. */
@ApplicationScoped
class Connections implements HttpServerOptionsCustomizer {

    /**
     * So much of an answer, in bytes, the system takes at once for a client that reads slowly. By itself it takes up to 4 MB,
     * and a thousand such clients keep everybody waiting for a second while it does. Enough for 2 MB a second around the world.
     */
    private static final int ON_THE_WAY = 1 << 17;

    /**
     * Without TLS, HTTP/1.1 from the first moment: a server that waits for the first bytes, which might begin HTTP/2, counts no
     * connection before they come, so that any number of silent ones would be open.
     */
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
        options.setSendBufferSize(ON_THE_WAY);
    }
}
