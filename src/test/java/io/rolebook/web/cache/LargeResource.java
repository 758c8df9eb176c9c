package io.rolebook.web.cache;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;

/** A file of 100 MB, written in pieces; only tests can reach it. */
@Path("/large-on-purpose")
public class LargeResource {

    private static final int PIECE = 1_000_000;

    @GET
    public StreamingOutput large() {
        return out -> {
            for (int megabytes = 0; megabytes < 100; megabytes++) {
                out.write(new byte[PIECE]);
            }
        };
    }
}
