package io.rolebook.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;

/** JSON as the database keeps it: the text itself, or, where that saves something, its bytes deflated behind a zero. */
final class PackedJson {

    /** No JSON begins with it. */
    private static final byte DEFLATED = 0;

    /** A shorter text hardly gets shorter. */
    private static final int WORTH_DEFLATING = 200;

    private PackedJson() {}

    static byte[] pack(String json) {
        byte[] plain = json.getBytes(StandardCharsets.UTF_8);
        return plain.length < WORTH_DEFLATING ? plain : deflated(plain);
    }

    static String unpack(byte[] packed) {
        boolean isDeflated = packed.length > 0 && packed[0] == DEFLATED;
        return isDeflated ? inflated(packed) : new String(packed, StandardCharsets.UTF_8);
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2);
        bytes.write(DEFLATED);
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static String inflated(byte[] packed) {
        Inflater inflater = new Inflater(true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4 * packed.length);
        try (OutputStream out = new InflaterOutputStream(bytes, inflater)) {
            out.write(packed, 1, packed.length - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            inflater.end();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
