package io.rolebook.web;

import static io.rolebook.Patience.await;
import static org.hamcrest.Matchers.is;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DisconnectedClientsTest {

    private static final byte[] REQUEST =
            "GET /disconnected-on-purpose HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    MeterRegistry metrics;

    @Test
    void aRequestWhoseClientDisconnects_isFinished() throws Exception {
        try (Socket client = new Socket("localhost", RestAssured.port)) {
            client.setSoLinger(true, 0);
            client.getOutputStream().write(REQUEST);
            Assertions.assertThat(DisconnectedResource.BEGUN.await(60, TimeUnit.SECONDS))
                    .isTrue();
        }
        await().until(this::rendered, is(1L));
    }

    private long rendered() {
        Timer timer = metrics.find("rolebook.render")
                .tag("page", "DisconnectedResource.answer")
                .timer();
        return timer == null ? 0 : timer.count();
    }
}
