package io.rolebook.web.cache;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.quarkus.micrometer.runtime.binder.HttpCommonTags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Counts the answers that the framework doesn't see with those that it does, by route and status as it does. */
@ApplicationScoped
class Tally {

    private static final String REQUESTS = "http.server.requests";

    private final MeterRegistry metrics;
    private final ConcurrentHashMap<String, Timer> whole = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Timer> unchanged = new ConcurrentHashMap<>();

    Tally(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void whole(String route, String uri, long nanos) {
        count(whole, 200, route, uri, nanos);
    }

    void unchanged(String route, String uri, long nanos) {
        count(unchanged, 304, route, uri, nanos);
    }

    private void count(ConcurrentHashMap<String, Timer> timers, int status, String route, String uri, long nanos) {
        Timer timer = timers.get(route);
        if (timer == null) {
            timer = timers.computeIfAbsent(route, r -> timer(r, uri.split("\\?", 2)[0], status));
        }
        timer.record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(String route, String path, int status) {
        return metrics.timer(
                REQUESTS,
                Tags.of(
                        HttpCommonTags.method("GET"),
                        HttpCommonTags.uri(route, path, status, false),
                        HttpCommonTags.outcome(status),
                        HttpCommonTags.status(status)));
    }
}
