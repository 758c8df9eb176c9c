package io.rolebook.web;

import static io.rolebook.Patience.await;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.concurrent.CountDownLatch;

/** Answers when its client has disconnected; only tests can reach it. */
@Path("/disconnected-on-purpose")
public class DisconnectedResource {

    static final CountDownLatch BEGUN = new CountDownLatch(1);

    @GET
    public String answer(@Context HttpServerRequest request) {
        BEGUN.countDown();
        await().until(request.response()::closed);
        return "too late";
    }
}
