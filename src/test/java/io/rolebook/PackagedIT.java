package io.rolebook;

import static io.rolebook.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rolebook.content.Sample;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the packaged guide begins and ends, as whoever sends it requests sees it. */
class PackagedIT {

    private static final int GRACE_SECONDS = 25;

    @TempDir
    Path folder;

    @Test
    void ready_meansThatEveryPageIsThere() throws Exception {
        LargeGuide.write(folder, 300);
        try (Packaged guide = Packaged.start(folder).listening()) {
            awaitReady(guide);
            assertThat(guide.get("/roles/nurse-300").statusCode()).isEqualTo(200);
            assertThat(guide.get("/search?q=nurse+of+ward+300").body()).contains("Nurse of ward 300");
        }
    }

    /** It listens a little before, so that pages are there while what can be found is still being written. */
    private static void awaitReady(Packaged guide) {
        await().atMost(Packaged.PATIENCE).until(() -> guide.ready() == 200);
    }

    @Test
    void whoIsToldToStop_saysSoFirst_andAnswersMeanwhile() throws Exception {
        try (Packaged guide =
                Packaged.start(Sample.CONTENT, "-Dquarkus.shutdown.delay=15S").listening()) {
            awaitReady(guide);
            // Made once before, since what is tried here is the end and not how long a busy machine takes for a first
            // page
            assertThat(guide.get("/roles/nurse").statusCode()).isEqualTo(200);

            guide.stop();

            int answered = 0;
            while (guide.ready() == 200) {
                assertThat(guide.get("/roles/nurse").statusCode()).isEqualTo(200);
            }
            for (int i = 0; i < 5; i++) {
                assertThat(guide.get("/roles/nurse?after=" + i).statusCode()).isEqualTo(200);
                answered++;
            }
            assertThat(answered).isEqualTo(5);
            assertThat(guide.process().waitFor(15 + GRACE_SECONDS, TimeUnit.SECONDS))
                    .isTrue();
        }
    }

    @Test
    void requestsOnTheirWay_areAnsweredBeforeTheEnd() throws Exception {
        int readers = 150;
        try (Packaged guide = Packaged.start(Sample.CONTENT, "-Dquarkus.thread-pool.max-threads=2")
                .listening()) {
            List<Socket> sockets = new ArrayList<>();
            for (int i = 0; i < readers; i++) {
                sockets.add(ask(guide.port(), "/search?q=nurse+" + i));
            }
            assertThat(first(sockets.get(0))).startsWith("HTTP/1.1 200");

            guide.stop();

            for (Socket socket : sockets.subList(1, readers)) {
                assertThat(rest(socket)).startsWith("HTTP/1.1 200").endsWith("</html>");
            }
            assertThat(guide.process().waitFor(GRACE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(guide.log()).doesNotContain("ERROR").contains("stopped in");
        }
    }

    private static Socket ask(int port, String path) throws IOException {
        Socket socket = new Socket("localhost", port);
        OutputStream out = socket.getOutputStream();
        out.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return socket;
    }

    private static String first(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
    }

    private static String rest(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    @Test
    void theLog_isOneJsonObjectALine_ifItIsSetSo() throws Exception {
        try (Packaged guide = Packaged.start(Sample.CONTENT, "-Drolebook.log.json=true", "-Drolebook.log.access=true")
                .listening()) {
            assertThat(guide.get("/roles/nurse?of=a%22b").statusCode()).isEqualTo(200);
            await().until(() -> guide.log().contains("/roles/nurse"));

            assertThat(guide.log().lines().map(PackagedIT::json))
                    .allMatch(line -> line.hasNonNull("timestamp") && line.hasNonNull("level"))
                    .anyMatch(line -> line.path("loggerName").asText().equals("io.rolebook.access")
                            && line.path("message").asText().startsWith("GET /roles/nurse 200 "));
        }
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    @Test
    void openPageInPreview_doesNotHoldUpTheEnd() throws Exception {
        try (Packaged guide = Packaged.start(Sample.CONTENT, "-Drolebook.preview=true")
                        .listening();
                Socket page = ask(guide.port(), "/editor/events")) {
            assertThat(first(page)).startsWith("HTTP/1.1 200");

            guide.stop();

            assertThat(guide.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Without an address of their own they would name the one that was asked, which differs in its port. */
    @Test
    void twoGuidesOfTheSameContent_giveTheSameBytes() throws Exception {
        String address = "-Drolebook.site.url=https://rolebook.example";
        try (Packaged one = Packaged.start(Sample.CONTENT, address);
                Packaged other = Packaged.start(Sample.CONTENT, address)) {
            one.listening();
            other.listening();
            for (String path :
                    List.of("/", "/roles", "/roles/nurse", "/roles/nurse/print", "/search?q=nurse", "/nowhere")) {
                HttpResponse<String> here = one.get(path);
                HttpResponse<String> there = other.get(path);
                assertThat(there.body()).as(path).isEqualTo(here.body());
                assertThat(there.headers().firstValue("ETag"))
                        .as(path)
                        .isEqualTo(here.headers().firstValue("ETag"));
            }
        }
    }
}
