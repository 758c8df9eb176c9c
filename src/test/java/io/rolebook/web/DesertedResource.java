package io.rolebook.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.concurrent.CountDownLatch;

/** Answers when its reader has left; only tests can reach it. */
@Path("/deserted-on-purpose")
public class DesertedResource {

    static final CountDownLatch BEGUN = new CountDownLatch(1);

    @GET
    public String answer(@Context HttpServerRequest request) throws InterruptedException {
        BEGUN.countDown();
        for (int look = 0; look < 1_000 && !request.response().closed(); look++) {
            Thread.sleep(10);
        }
        return "too late";
    }
}
