package io.rolebook.web.cache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** How the bytes of an answer may travel, the shortest first (RFC 9110, section 8.4). */
enum Encoding {
    BROTLI("br") {
        @Override
        byte[] encode(byte[] plain) throws IOException {
            return Brotli.encode(plain);
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

    /** Where the processor has no library for Brotli, gzip is the shortest. */
    private static final boolean HAS_BROTLI = Brotli4jLoader.isAvailable();

    /** Browsers say what they accept in a few ways. */
    private static final Cache<String, Encoding> CHOSEN =
            Caffeine.newBuilder().maximumSize(100).build();

    private final String token;

    Encoding(String token) {
        this.token = token;
    }

    abstract byte[] encode(byte[] plain) throws IOException;

    String token() {
        return token;
    }

    /** The one that a client likes best, and of those it likes alike the shortest; a client that says nothing gets it plain. */
    static Encoding best(String accepted) {
        return accepted == null ? IDENTITY : CHOSEN.get(accepted, Encoding::choose);
    }

    private static Encoding choose(String accepted) {
        Encoding best = IDENTITY;
        double most = 0;
        for (Encoding encoding : values()) {
            double quality = encoding == BROTLI && !HAS_BROTLI ? 0 : quality(encoding, accepted);
            if (quality > most) {
                most = quality;
                best = encoding;
            }
        }
        return best;
    }

    private static double quality(Encoding encoding, String accepted) {
        String[] wishes = accepted.toLowerCase(Locale.ROOT).split(",", 20);
        return Arrays.stream(wishes)
                .filter(wish -> name(wish).equals(encoding.token))
                .mapToDouble(Encoding::quality)
                .findFirst()
                .orElseGet(() -> encoding == IDENTITY
                        ? 0.001
                        : Arrays.stream(wishes)
                                .filter(wish -> name(wish).equals("*"))
                                .mapToDouble(Encoding::quality)
                                .findFirst()
                                .orElse(0));
    }

    private static String name(String wish) {
        return wish.split(";", 2)[0].strip();
    }

    private static double quality(String wish) {
        int at = wish.indexOf("q=");
        try {
            return at < 0 ? 1 : Double.parseDouble(wish.substring(at + 2).strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
