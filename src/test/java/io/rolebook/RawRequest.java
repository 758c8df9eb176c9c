package io.rolebook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An answer to an address that is sent byte by byte, as no well-behaved client would. */
public record RawRequest(int status, List<String> headers, String body) {

    private static final int PATIENCE = 60_000;
    private static final int TIMES = 5;

    public static RawRequest get(String path) {
        return send("GET", path, "Host: localhost");
    }

    /** @param headers lines but for the last one's end, and what is to come behind them */
    public static RawRequest send(String method, String path, String headers) {
        return send("127.0.0.1", method, path, headers);
    }

    /**
     * A server that refuses a request before it has read all of it hangs up, and the system may drop the refusal with the
     * connection: then it is asked again.
     *
     * @param from an address of this machine, such as 127.0.0.2
     */
    public static RawRequest send(String from, String method, String path, String headers) {
        for (int left = TIMES; ; left--) {
            try {
                return once(from, method, path, headers);
            } catch (SocketException e) {
                if (left == 1) {
                    throw new UncheckedIOException(e);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static RawRequest once(String from, String method, String path, String headers) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
            socket.setSoTimeout(PATIENCE);
            String request = method + " " + path + " HTTP/1.1\r\nConnection: close\r\n" + headers + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            String[] answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1).split("\r\n\r\n", 2);
            List<String> head = answer[0].lines().toList();
            return new RawRequest(Integer.parseInt(head.get(0).split(" ")[1]), head.subList(1, head.size()), answer[1]);
        }
    }

    /** Null if there is none. */
    public String header(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ": ";
        return headers.stream()
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(start))
                .map(header -> header.substring(start.length()))
                .findFirst()
                .orElse(null);
    }

    /** Without a host; null if there is none. */
    public String location() {
        return header("Location");
    }

    /** Connections over which something was sent, and nothing is read. */
    public static Open open(int count, int port, String sent) throws IOException {
        Open open = new Open(new ArrayList<>());
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket("127.0.0.1", port);
            open.sockets.add(socket);
            socket.getOutputStream().write(sent.getBytes(ISO_8859_1));
        }
        return open;
    }

    public record Open(List<Socket> sockets) implements AutoCloseable {

        public int count() {
            return sockets.size();
        }

        @Override
        public void close() throws IOException {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }
}
