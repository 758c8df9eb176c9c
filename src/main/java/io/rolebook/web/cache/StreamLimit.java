package io.rolebook.web.cache;

import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.StreamingOutput;
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
}
