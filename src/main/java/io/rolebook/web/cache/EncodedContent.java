package io.rolebook.web.cache;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The content of one answer in every content coding; each is encoded once, for the first request that accepts it. */
final class EncodedContent {

    /** In bytes. Content below this fits into one packet without compression, too. */
    private static final int WORTH_ENCODING = 512;

    private static final Pattern TEXT =
            Pattern.compile("(?i)(text/|application/[a-z.+-]*(json|xml|javascript)|image/svg).*");

    /**
     * @param length of the bytes, as a header
     * @param etag of these very bytes
     */
    record Representation(ContentEncoding encoding, Buffer bytes, CharSequence length, String etag) {}

    private final byte[] plain;
    private final boolean isCompressible;
    private final Map<ContentEncoding, Representation> encoded = new ConcurrentHashMap<>();

    EncodedContent(byte[] plain, String mediaType) {
        this.plain = plain;
        this.isCompressible = plain.length >= WORTH_ENCODING && isText(mediaType);
    }

    static boolean isText(String mediaType) {
        return TEXT.matcher(mediaType).matches();
    }

    /** @param acceptEncoding null if the request has no such header */
    Representation accepted(String acceptEncoding) {
        return encoded.computeIfAbsent(encoding(acceptEncoding), this::encode);
    }

    /** As {@link #accepted}, or null if the content is not yet encoded so. */
    Representation acceptedIfEncoded(String acceptEncoding) {
        return encoded.get(encoding(acceptEncoding));
    }

    private ContentEncoding encoding(String acceptEncoding) {
        return isCompressible ? ContentEncoding.best(acceptEncoding) : ContentEncoding.IDENTITY;
    }

    private Representation encode(ContentEncoding encoding) {
        try {
            byte[] bytes = encoding.encode(plain);
            return new Representation(encoding, Buffer.buffer(bytes), String.valueOf(bytes.length), ETag.of(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Roughly the bytes that it takes with all representations: two copies, and both compressed ones together half. */
    int weight() {
        return 2 * plain.length + (isCompressible ? plain.length / 2 : 0);
    }
}
