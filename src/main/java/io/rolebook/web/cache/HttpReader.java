package io.rolebook.web.cache;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;

/** Whoever sent this request. */
record HttpReader(HttpServerRequest request) implements Outbox.Reader {

    @Override
    public long taken() {
        return request.response().bytesWritten();
    }

    /** Vert.x would wait until all is read, whoever asks it to close; below it nobody does. */
    @Override
    public void letGo() {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else if (request.connection() instanceof ConnectionBase connection) {
            connection.channelHandlerContext().close();
        }
    }
}
