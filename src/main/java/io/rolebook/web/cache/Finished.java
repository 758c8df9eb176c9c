package io.rolebook.web.cache;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;

/** The bytes of an answer as they are sent, in each encoding, encoded when somebody first asks for it. */
final class Finished {

    /** Below this a packet carries it either way. */
    private static final int WORTH_ENCODING = 512;

    /** In bytes. */
    static final int LIGHT = 1 << 16;

    private static final Pattern TEXT =
            Pattern.compile("(?i)(text/|application/[a-z.+-]*(json|xml|javascript)|image/svg).*");

    /**
     * @param network the same bytes for who writes them without Vert.x
     * @param tag a strong one, of these very bytes
     */
    record Sent(Encoding encoding, Buffer bytes, ByteBuf network, String tag) {}

    private final byte[] plain;
    private final boolean isEncoded;
    private final AtomicReferenceArray<Sent> sent = new AtomicReferenceArray<>(Encoding.values().length);

    /** @param type of which it depends whether encoding is worth it */
    Finished(byte[] plain, String type) {
        this.plain = plain;
        this.isEncoded = plain.length >= WORTH_ENCODING && isText(type);
    }

    static boolean isText(String type) {
        return TEXT.matcher(type).matches();
    }

    /** What it costs to keep in every encoding, in bytes, roughly: as it was made, for the network, and encoded. */
    int weight() {
        return isEncoded ? 2 * plain.length + plain.length / 2 : 2 * plain.length;
    }

    /** Whether it is sent so in no time worth speaking of, on the network's own thread. */
    boolean isAtHand(String accepted) {
        return plain.length <= LIGHT || sent.get(encoding(accepted).ordinal()) != null;
    }

    /** Whether the system takes it at once, encoding and all, however slowly it is read. */
    boolean isLight(String accepted) {
        if (plain.length <= LIGHT) {
            return true;
        }
        Sent known = sent.get(encoding(accepted).ordinal());
        return known != null && known.bytes().length() <= LIGHT;
    }

    private Encoding encoding(String accepted) {
        return isEncoded ? Encoding.best(accepted) : Encoding.IDENTITY;
    }

    Sent in(String accepted) {
        Encoding encoding = encoding(accepted);
        Sent known = sent.get(encoding.ordinal());
        if (known == null) {
            known = encoded(encoding);
            sent.set(encoding.ordinal(), known);
        }
        return known;
    }

    /** In memory that the network reads without copying; the way to do so in Vert.x 5 is not there yet in 4. */
    @SuppressWarnings("deprecation")
    private Sent encoded(Encoding encoding) {
        byte[] bytes = bytes(encoding);
        ByteBuf network = Unpooled.unreleasableBuffer(
                Unpooled.directBuffer(bytes.length).writeBytes(bytes).asReadOnly());
        return new Sent(encoding, Buffer.buffer(network), network, '"' + tag(bytes) + '"');
    }

    private byte[] bytes(Encoding encoding) {
        try {
            return encoding.encode(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
