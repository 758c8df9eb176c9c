package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DesertedTest {

    private static final byte[] REQUEST =
            "GET /deserted-on-purpose HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    MeterRegistry metrics;

    /** Where the framework skips work, it does so from another thread, and neither knows how far the other is. */
    @Test
    void noWorkIsSkipped_whoseReaderHasLeft() throws Exception {
        try (Socket reader = new Socket("localhost", RestAssured.port)) {
            reader.setSoLinger(true, 0);
            reader.getOutputStream().write(REQUEST);
            assertThat(DesertedResource.BEGUN.await(10, TimeUnit.SECONDS)).isTrue();
        }
        for (int look = 0; look < 200 && rendered() == 0; look++) {
            Thread.sleep(50);
        }
        assertThat(rendered()).isOne();
    }

    @Test
    void whoLeavesBeforeHisWorkBegins_getsNone_whoLeavesLater_doesNotEndIt() {
        RoutingContext early = Asked.get("/about");
        assertThat(Deserted.leave(early)).isFalse();
        assertThat(Deserted.goOn(early)).isFalse();

        RoutingContext late = Asked.get("/about");
        assertThat(Deserted.goOn(late)).isTrue();
        assertThat(Deserted.isDeserted(late)).isFalse();
        assertThat(Deserted.leave(late)).isTrue();
        assertThat(Deserted.isDeserted(late)).isTrue();
    }

    private long rendered() {
        Timer timer = metrics.find("rolebook.render")
                .tag("page", "DesertedResource.answer")
                .timer();
        return timer == null ? 0 : timer.count();
    }
}
