package io.rolebook.web.cache;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;

/** Too much to be held back, and more than any network takes at once; only tests can reach it. */
@Path("/large-on-purpose")
public class LargeResource {

    static final CompletableFuture<HttpServerRequest> BEGUN = new CompletableFuture<>();
    static final CompletableFuture<IOException> REFUSED = new CompletableFuture<>();

    @GET
    public StreamingOutput large(@Context HttpServerRequest request) {
        return out -> {
            BEGUN.complete(request);
            try {
                write(out);
            } catch (IOException e) {
                REFUSED.complete(e);
                throw e;
            }
        };
    }

    /** For whom no test waits. */
    @GET
    @Path("/again")
    public StreamingOutput again() {
        return LargeResource::write;
    }

    private static void write(OutputStream out) throws IOException {
        for (int megabytes = 0; megabytes < 100; megabytes++) {
            out.write(new byte[1_000_000]);
        }
    }
}
