package io.rolebook.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Holds an answer back until it is complete, or until it is too large for that: then it passes on all there is, and the rest. */
final class Gathered extends OutputStream {

    private static final int LARGEST = 2_000_000;

    private final OutputStream client;
    private final Runnable whenTooLarge;
    private ByteArrayOutputStream held = new ByteArrayOutputStream(1 << 15);

    Gathered(OutputStream client, Runnable whenTooLarge) {
        this.client = client;
        this.whenTooLarge = whenTooLarge;
    }

    boolean isComplete() {
        return held != null;
    }

    byte[] bytes() {
        return held.toByteArray();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (held != null && held.size() + length > LARGEST) {
            whenTooLarge.run();
            held.writeTo(client);
            held = null;
        }
        if (held == null) {
            client.write(bytes, from, length);
        } else {
            held.write(bytes, from, length);
        }
    }

    @Override
    public void flush() throws IOException {
        if (held == null) {
            client.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (held == null) {
            client.close();
        }
    }
}
