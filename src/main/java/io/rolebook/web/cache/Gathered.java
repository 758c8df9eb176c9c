package io.rolebook.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/**
 * Holds an answer back until it is complete, or until it is too large for that: then it passes on all there is, and the rest,
 * as long as there is somebody to read it.
 */
final class Gathered extends OutputStream {

    private static final int LARGEST = 2_000_000;

    private final OutputStream client;
    private final Runnable whenTooLarge;
    private final BooleanSupplier hasLeft;
    private ByteArrayOutputStream held = new ByteArrayOutputStream(1 << 15);

    /** @param hasLeft whether nobody reads any more: the next piece is refused, so that no more of them are made */
    Gathered(OutputStream client, Runnable whenTooLarge, BooleanSupplier hasLeft) {
        this.client = client;
        this.whenTooLarge = whenTooLarge;
        this.hasLeft = hasLeft;
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
            ByteArrayOutputStream first = held;
            held = null;
            goOnOnlyIfRead();
            first.writeTo(client);
        }
        if (held == null) {
            goOnOnlyIfRead();
            client.write(bytes, from, length);
        } else {
            held.write(bytes, from, length);
        }
    }

    private void goOnOnlyIfRead() throws IOException {
        if (hasLeft.getAsBoolean()) {
            throw new IOException("the reader has left");
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
