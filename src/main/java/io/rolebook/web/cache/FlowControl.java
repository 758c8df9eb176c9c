package io.rolebook.web.cache;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;

/**
 * Keeps a worker thread that streams a file from running ahead of the event loop, where its writes are queued until the event
 * loop learns that the client is slow, or gone. To be written by a worker thread alone; the event loop would wait for itself.
 */
final class FlowControl extends FilterOutputStream {

    /** In bytes. */
    private static final int MOST_AHEAD = 1 << 20;

    private final HttpServerResponse response;
    private final Context eventLoop = Vertx.currentContext();
    private int ahead;

    FlowControl(OutputStream out, HttpServerResponse response) {
        super(out);
        this.response = response;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (response.closed()) {
            throw new IOException("the client has disconnected");
        }
        out.write(bytes, from, length);
        ahead += length;
        if (ahead > MOST_AHEAD) {
            ahead = 0;
            CompletableFuture<Void> caughtUp = new CompletableFuture<>();
            eventLoop.runOnContext(written -> caughtUp.complete(null));
            caughtUp.join();
        }
    }
}
