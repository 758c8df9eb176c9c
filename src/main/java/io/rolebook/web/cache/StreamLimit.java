package io.rolebook.web.cache;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds how many files are streamed at once. Each takes a worker thread until its client has read it, and the other threads
 * go on rendering pages however slowly the clients read.
 */
@ApplicationScoped
class StreamLimit {

    private static final long RETRY_AFTER_SECONDS = 10;

    private final Semaphore permits;

    StreamLimit(@ConfigProperty(name = "quarkus.thread-pool.max-threads") int threads) {
        permits = new Semaphore(threads * 3 / 4);
    }

    /** The same file; writing it fails with 503 if too many others are being written. */
    StreamingOutput limit(StreamingOutput file, HttpServerResponse response) {
        return out -> {
            if (!permits.tryAcquire()) {
                throw new ServiceUnavailableException(RETRY_AFTER_SECONDS);
            }
            try {
                file.write(new FlowControl(out, response));
            } finally {
                permits.release();
            }
        };
    }

    /**
     * Keeps a worker thread that streams a file from running ahead of the event loop, where its writes are queued until the
     * event loop learns that the client is slow, or gone. To be written by a worker thread alone; the event loop would wait for
     * itself.
     */
    private static final class FlowControl extends FilterOutputStream {

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
}
