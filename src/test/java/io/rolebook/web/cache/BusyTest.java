package io.rolebook.web.cache;

import static io.rolebook.Patience.await;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.rolebook.KeptConnection;
import io.rolebook.Log;
import io.rolebook.RawRequest;
import io.rolebook.Visit;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients that are slow, that abort, or that are many, without a proxy in front: others get their pages as usual. */
@QuarkusTest
class BusyTest {

    private static final int MANY = 200;
    private static final Duration A_WHILE = Duration.ofSeconds(60);

    /** A finished page, and one that is rendered for each request. */
    private static final List<String> OTHERS = List.of("/roles/nurse", "/plan?skill=triage");

    @Inject
    MeterRegistry metrics;

    private final List<Socket> clients = new ArrayList<>();

    private Socket send(String path) throws IOException {
        Socket client = new Socket();
        client.setReceiveBufferSize(4_096);
        client.connect(new InetSocketAddress("localhost", RestAssured.port));
        client.getOutputStream().write(KeptConnection.get(path).getBytes(ISO_8859_1));
        clients.add(client);
        return client;
    }

    @BeforeEach
    void warmUp() {
        for (String page : OTHERS) {
            Visit.get(page);
        }
    }

    @AfterEach
    void disconnect() throws IOException {
        for (Socket client : clients) {
            client.close();
        }
    }

    private static void assertOthersAreAnswered() {
        assertTimeoutPreemptively(A_WHILE, () -> {
            for (String page : OTHERS) {
                assertThat(Visit.get(page).statusCode()).as(page).isEqualTo(200);
            }
        });
    }

    @Test
    void slowReadersOfLargeFiles_leaveThreadsForOthers() throws IOException {
        for (int i = 0; i < MANY; i++) {
            send("/large-on-purpose");
        }

        assertOthersAreAnswered();
        assertThat(RawRequest.get("/large-on-purpose").status()).isEqualTo(503);
        assertThat(RawRequest.get("/large-on-purpose").header("Retry-After")).isEqualTo("10");
        disconnect();
        await().until(() -> Visit.head("/large-on-purpose").statusCode() == 200 && statusOfLargeFile() == 200);
    }

    private static int statusOfLargeFile() throws IOException {
        try (Socket client = new Socket("localhost", RestAssured.port)) {
            client.getOutputStream()
                    .write(KeptConnection.get("/large-on-purpose").getBytes(ISO_8859_1));
            return Integer.parseInt(new String(client.getInputStream().readNBytes(12), ISO_8859_1).substring(9));
        }
    }

    @Test
    void slowReadersOfPages_costOthersNothing() throws IOException {
        for (int i = 0; i < MANY; i++) {
            send("/roles/nurse/print");
        }

        assertOthersAreAnswered();
    }

    @Test
    void clientsThatAbort_costOthersNothing_andAreNoErrors() {
        long before = serverErrors();
        assertThat(Log.during("io.rolebook", () -> {
                    try {
                        for (String path : List.of("/large-on-purpose", "/roles/nurse", "/plan?skill=", "/nowhere")) {
                            for (int i = 0; i < MANY / 4; i++) {
                                Socket client = send(path.endsWith("=") ? path + i : path);
                                client.setSoLinger(true, 0);
                                client.close();
                            }
                        }
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                    assertOthersAreAnswered();
                }))
                .noneMatch(line -> line.startsWith("ERROR"));
        assertThat(serverErrors()).isEqualTo(before);
    }

    private long serverErrors() {
        return metrics.find("http.server.requests").tag("status", "500").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    @Test
    void manyAtOnce_areAllAnswered() {
        List<CompletableFuture<Integer>> answers = IntStream.range(0, MANY)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> Visit.get("/roles/nurse?of=" + i % 50).statusCode()))
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
    }
}
