package io.rolebook.web;

import static io.rolebook.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.rolebook.Configured;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Configured.class)
class ConnectionsTest {

    @Test
    void silentConnections_countAsWell_andMakeRoomWhenTheyClose() throws Exception {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < Configured.CONNECTIONS; i++) {
                silent.add(new Socket("localhost", RestAssured.port));
            }
            await().until(ConnectionsTest::answer, String::isEmpty);
        } finally {
            for (Socket one : silent) {
                one.close();
            }
        }
        await().until(ConnectionsTest::answer, answer -> answer.startsWith("HTTP/1.1 200"));
    }

    @Test
    void theSystem_buffersLittleForAClientThatDoesNotRead() {
        HttpServerOptions options = new HttpServerOptions();
        new Connections().customizeHttpServer(options);

        assertThat(options.getSendBufferSize()).isBetween(1 << 16, 1 << 18);
    }

    /** What the server says, empty if it closes the connection at once, and "late" if it says nothing for a while. */
    private static String answer() throws IOException {
        try (Socket visitor = new Socket("localhost", RestAssured.port)) {
            visitor.setSoTimeout(5_000);
            visitor.getOutputStream()
                    .write("GET /about HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(visitor.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException closedAtOnce) {
            return "";
        } catch (SocketTimeoutException busy) {
            return "late";
        }
    }
}
