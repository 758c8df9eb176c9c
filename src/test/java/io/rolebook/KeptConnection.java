package io.rolebook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;

/** Several requests, one after the other or at once, over one connection; it ends the test to wait for an answer too long. */
public final class KeptConnection implements AutoCloseable {

    private static final int PATIENCE = 60_000;

    private final Socket socket = new Socket();

    /** @param from an address of this machine, such as 127.0.0.2 */
    public KeptConnection(String from) {
        try {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
            socket.setSoTimeout(PATIENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public KeptConnection() {
        this("127.0.0.1");
    }

    public static String get(String path, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
    }

    public RawRequest ask(String request) {
        send(request);
        return read(request.startsWith("HEAD"));
    }

    public void send(String requests) {
        try {
            socket.getOutputStream().write(requests.getBytes(ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RawRequest read(boolean isHead) {
        try {
            InputStream in = socket.getInputStream();
            List<String> head = head(in).strip().lines().toList();
            int status = Integer.parseInt(head.get(0).split(" ")[1]);
            RawRequest bare = new RawRequest(status, head.subList(1, head.size()), "");
            return isHead || status == 304 ? bare : new RawRequest(status, bare.headers(), body(bare, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) byteOf(in));
        }
        return head.toString();
    }

    private static int byteOf(InputStream in) throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    private static String body(RawRequest head, InputStream in) throws IOException {
        if (head.header("Content-Length") != null) {
            return new String(in.readNBytes(Integer.parseInt(head.header("Content-Length"))), ISO_8859_1);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int length;
        do {
            length = Integer.parseInt(line(in), 16);
            body.write(in.readNBytes(length));
            line(in);
        } while (length > 0);
        return body.toString(ISO_8859_1);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        while (line.length() < 2 || line.indexOf("\r\n") < 0) {
            line.append((char) byteOf(in));
        }
        return line.toString().strip();
    }

    /** Whether the guide hangs up, on what it was sent as well. */
    public boolean ends() {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
