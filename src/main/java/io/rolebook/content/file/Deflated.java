package io.rolebook.content.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;

/** Text that is kept for long and seldom read: its UTF-8, or, where that saves something, that deflated behind a zero. */
public final class Deflated {

    /** No text that is kept begins with it: a content file has none, and JSON neither. */
    private static final byte MARK = 0;

    /** A shorter text hardly gets shorter. */
    private static final int WORTH_IT = 200;

    private Deflated() {}

    /** @param text without a zero character */
    public static byte[] of(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return plain.length < WORTH_IT ? plain : deflated(plain);
    }

    public static String text(byte[] kept) {
        boolean isDeflated = kept.length > 0 && kept[0] == MARK;
        return isDeflated ? inflated(kept) : new String(kept, StandardCharsets.UTF_8);
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2);
        bytes.write(MARK);
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static String inflated(byte[] kept) {
        Inflater inflater = new Inflater(true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4 * kept.length);
        try (OutputStream out = new InflaterOutputStream(bytes, inflater)) {
            out.write(kept, 1, kept.length - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            inflater.end();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
