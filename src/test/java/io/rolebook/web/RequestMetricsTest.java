package io.rolebook.web;

import static io.rolebook.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.KeptConnection;
import io.rolebook.RawRequest;
import io.rolebook.Visit;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestMetricsTest {

    private static final String REQUESTS = "http.server.requests";

    @Inject
    MeterRegistry registry;

    @Test
    void requests_areCountedByRouteAndStatus() {
        Visit.get("/roles/nurse");
        Visit.get("/roles/midwife");
        Visit.get("/roles/nobody");

        assertThat(counted("/roles/{slug}", "200")).isGreaterThanOrEqualTo(2);
        assertThat(counted("/roles/{slug}", "404")).isPositive();
    }

    @Test
    void finishedPages_areCountedByTheirRoute_too() {
        for (int visit = 0; visit < 5; visit++) {
            Visit.get("/skills/triage");
        }

        // The first is made, and the last may not be counted yet when it has been read
        assertThat(counted("/skills/{slug}", "200")).isGreaterThanOrEqualTo(4);
        assertThat(counted("/skills/triage", "200")).isZero();
    }

    private long counted(String route, String status) {
        return registry.find(REQUESTS).tags("uri", route, "status", status).timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    @Test
    void aFinishedFileOfARole_isCountedByTheRouteThatRenderedIt() {
        for (int visit = 0; visit < 3; visit++) {
            Visit.get("/roles/nurse.json");
            Visit.get("/cards/roles/nurse.png");
        }

        assertThat(counted("/roles/{slug}.json", "200")).isGreaterThanOrEqualTo(2);
        assertThat(counted("/cards/{page}.png", "200")).isGreaterThanOrEqualTo(2);
        assertThat(counted("/roles/nurse.json", "200")).isZero();
    }

    @Test
    void whateverIsSent_makesNoMoreCounters() {
        flood(0);
        flood(1);
        Set<String> before = counters();

        flood(2);

        assertThat(counters()).isEqualTo(before);
        assertThat(registry.find(REQUESTS).timers().stream()
                        .map(timer -> timer.getId().getTag("uri")))
                .noneMatch(uri -> uri.contains("flood"));
    }

    @Test
    void aRequestQueuedBehindARefusal_isNotCountedAsAnswered() {
        for (int i = 0; i < 20; i++) {
            try (KeptConnection kept = new KeptConnection()) {
                kept.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"
                        + KeptConnection.get("/skills/queued-" + i));
                assertThat(kept.read(false).status()).isEqualTo(405);
                assertThat(kept.ends()).isTrue();
            }
        }

        await().during(Duration.ofMillis(200)).until(() -> registry.find(REQUESTS).timers().stream()
                .map(timer -> timer.getId().getTag("uri"))
                .noneMatch(uri -> uri.contains("queued")));
    }

    private Set<String> counters() {
        return registry.find(REQUESTS).timers().stream()
                .map(timer -> String.valueOf(timer.getId().getTags()))
                .collect(Collectors.toSet());
    }

    private static void flood(int turn) {
        String host = "Host: localhost";
        for (String path : List.of(
                "/flood%d",
                "/no/flood%d",
                "/roles/flood%d",
                "/roles/flood%d/salary",
                "/FLOOD%d",
                "/flood%d/",
                "/%%zzflood%d",
                "/{flood%d}<",
                "/static/bundle/flood%d.js",
                "/search?q=flood%d",
                "/search?q=%%zzflood%d")) {
            RawRequest.send("GET", path.formatted(turn), host);
            RawRequest.send("GET", path.formatted(turn), "X: no host");
            RawRequest.send("POST", path.formatted(turn), host);
        }
        RawRequest.send("FLOOD" + turn, "/roles", host);
        RawRequest.send("CONNECT", "flood" + turn + ":1", host);
        RawRequest.send("OPTIONS", "/flood" + turn, host);
    }

    @Test
    void makingAPage_isTimed_byPage() {
        long before = rendered();

        Visit.page("/roles/nurse?made=" + System.nanoTime());

        assertThat(rendered()).isEqualTo(before + 1);
        assertThat(registry.get("rolebook.render").timers())
                .allMatch(timer -> timer.getId().getTag("page").matches("\\w+Resource\\.\\w+"));
    }

    private long rendered() {
        Timer timer = registry.find("rolebook.render")
                .tag("page", "RoleResource.role")
                .timer();
        return timer == null ? 0 : timer.count();
    }
}
