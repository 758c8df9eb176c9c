package io.rolebook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.List;

/** An answer to an address that is sent byte by byte, as no well-behaved client would. */
public record RawRequest(int status, List<String> headers) {

    public static RawRequest get(String path) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
            List<String> head = answer.split("\r\n\r\n", 2)[0].lines().toList();
            return new RawRequest(Integer.parseInt(head.get(0).split(" ")[1]), head.subList(1, head.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the host, if it is the guide's own; null if there is none. */
    public String location() {
        return headers.stream()
                .filter(header -> header.toLowerCase(java.util.Locale.ROOT).startsWith("location: "))
                .map(header -> header.substring("location: ".length()).replaceFirst("^http://localhost(:\\d+)?/", "/"))
                .findFirst()
                .orElse(null);
    }
}
