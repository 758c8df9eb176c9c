package io.rolebook.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HttpReaderTest {

    @Inject
    MeterRegistry metrics;

    /** He would else be waited for until he has read what was sent already, and the thread that writes with him. */
    @Test
    void whoReadsNothing_isLetGoAtOnce_andNothingMoreIsMadeForHim() throws Exception {
        try (Socket slow = new Socket()) {
            slow.setReceiveBufferSize(4_096);
            slow.connect(new InetSocketAddress("localhost", RestAssured.port));
            slow.getOutputStream()
                    .write("GET /large-on-purpose HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            HttpServerRequest request = LargeResource.BEGUN.get(10, TimeUnit.SECONDS);
            await(() -> held() > 0);
            assertThat(held()).isPositive();
            assertThat(LargeResource.REFUSED).isNotDone();

            new HttpReader(request).letGo();

            assertThat(LargeResource.REFUSED.get(10, TimeUnit.SECONDS)).isNotNull();
        }
        await(() -> held() == 0);
        assertThat(held()).isZero();
    }

    /** Nobody else is told that he has left, and the thread would write for ever to a connection that is none. */
    @Test
    void whatIsQueuedBehindAnAnswer_isNotMade_onceTheReaderHasLeft() throws Exception {
        try (Socket slow = new Socket()) {
            slow.setReceiveBufferSize(4_096);
            slow.connect(new InetSocketAddress("localhost", RestAssured.port));
            slow.getOutputStream()
                    .write("GET /large-on-purpose/again HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .repeat(3)
                            .getBytes(StandardCharsets.US_ASCII));
            await(() -> held() > 0);
            assertThat(held()).isPositive();
        }
        await(() -> held() == 0);
        // The next one would have begun by now
        Thread.sleep(500);
        assertThat(held()).isZero();
    }

    private static void await(BooleanSupplier there) throws InterruptedException {
        for (int look = 0; look < 200 && !there.getAsBoolean(); look++) {
            Thread.sleep(50);
        }
    }

    private double held() {
        Gauge bytes = metrics.find("rolebook.readers.bytes").gauge();
        return bytes == null ? 0 : bytes.value();
    }
}
