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
            for (int look = 0; look < 200 && held() == 0; look++) {
                Thread.sleep(50);
            }
            assertThat(held()).isPositive();
            assertThat(LargeResource.REFUSED).isNotDone();

            new HttpReader(request).letGo();

            assertThat(LargeResource.REFUSED.get(10, TimeUnit.SECONDS)).isNotNull();
        }
        for (int look = 0; look < 200 && held() > 0; look++) {
            Thread.sleep(50);
        }
        assertThat(held()).isZero();
    }

    private double held() {
        Gauge bytes = metrics.find("rolebook.readers.bytes").gauge();
        return bytes == null ? 0 : bytes.value();
    }
}
