package io.rolebook.web;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What a connection without TLS is: HTTP/1.1 from its first moment. A server that waits for the first bytes, which might
 * begin HTTP/2, counts no connection before they come, so that any number of silent ones would be open.
 */
@ApplicationScoped
class PlainConnections implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
