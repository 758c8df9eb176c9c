package io.rolebook.web.cache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** The content codings that the guide sends (RFC 9110, section 8.4.1), the one with the shortest result first. */
enum ContentEncoding {
    BROTLI("br") {
        @Override
        byte[] encode(byte[] plain) throws IOException {
            return Encoder.compress(
                    plain, new Encoder.Parameters().setQuality(BROTLI_QUALITY).setMode(Encoder.Mode.TEXT));
        }

        /** brotli4j has no library for some processors. */
        @Override
        boolean isAvailable() {
            return Brotli4jLoader.isAvailable();
        }
    },
    GZIP("gzip") {
        @Override
        byte[] encode(byte[] plain) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2);
            try (OutputStream out = new GZIPOutputStream(bytes)) {
                out.write(plain);
            }
            return bytes.toByteArray();
        }
    },
    IDENTITY("identity") {
        @Override
        byte[] encode(byte[] plain) {
            return plain;
        }
    };

    /** Quality 6 takes a quarter longer for a page that is half a percent smaller. */
    private static final int BROTLI_QUALITY = 5;

    private final String token;

    ContentEncoding(String token) {
        this.token = token;
    }

    abstract byte[] encode(byte[] plain) throws IOException;

    boolean isAvailable() {
        return true;
    }

    String token() {
        return token;
    }
}
