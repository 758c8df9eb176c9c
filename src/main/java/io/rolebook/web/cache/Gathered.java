package io.rolebook.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/**
 * Holds an answer back until it is complete, or until it is too large for that: then it passes on all there is, and the rest.
 * What comes in one piece is complete already, however large. What nobody wants any more is refused, so that no more of it is
 * made.
 */
final class Gathered extends OutputStream {

    /** In bytes. */
    private static final int LARGEST = 2_000_000;

    private final Client client;
    private final BooleanSupplier isWanted;
    private ByteArrayOutputStream held = new ByteArrayOutputStream(1 << 15);
    private OutputStream passingOn;

    /** Whoever reads what can't be held. */
    interface Client {

        /** @throws IOException if he wants none of it */
        OutputStream open() throws IOException;
    }

    Gathered(Client client, BooleanSupplier isWanted) {
        this.client = client;
        this.isWanted = isWanted;
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
        if (!isWanted.getAsBoolean()) {
            throw new IOException("the reader has left");
        }
        if (held != null && held.size() > 0 && held.size() + length > LARGEST) {
            ByteArrayOutputStream first = held;
            held = null;
            passingOn = client.open();
            first.writeTo(passingOn);
        }
        if (held == null) {
            passingOn.write(bytes, from, length);
        } else {
            held.write(bytes, from, length);
        }
    }

    @Override
    public void flush() throws IOException {
        if (passingOn != null) {
            passingOn.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (passingOn != null) {
            passingOn.close();
        }
    }
}
