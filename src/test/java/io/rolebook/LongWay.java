package io.rolebook;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the requests that the framework looks for a route for. */
@ApplicationScoped
public class LongWay {

    private final AtomicInteger taken = new AtomicInteger();

    void watch(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(request -> {
            taken.incrementAndGet();
            request.next();
        });
    }

    public int during(Runnable visits) {
        int before = taken.get();
        visits.run();
        return taken.get() - before;
    }
}
