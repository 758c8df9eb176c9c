package io.rolebook.web.cache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

    /** Members of the list beyond these are ignored. */
    private static final int MOST_MEMBERS = 20;

    /** Acceptable unless the header excludes it, but never preferred to a coding that the header names. */
    private static final double IDENTITY_BY_DEFAULT = 0.001;

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

    /**
     * The coding with the highest quality value, and of equal ones the shortest.
     *
     * @param accepted the {@code Accept-Encoding} header (RFC 9110, section 12.5.3); identity if it is null
     */
    static ContentEncoding best(String accepted) {
        ContentEncoding best = IDENTITY;
        Map<String, Double> qualities = accepted == null ? Map.of() : qualities(accepted);
        double highest = 0;
        for (ContentEncoding encoding : values()) {
            double other = encoding == IDENTITY ? IDENTITY_BY_DEFAULT : qualities.getOrDefault("*", 0.0);
            double quality = encoding.isAvailable() ? qualities.getOrDefault(encoding.token, other) : 0;
            if (quality > highest) {
                highest = quality;
                best = encoding;
            }
        }
        return best;
    }

    private static Map<String, Double> qualities(String header) {
        Map<String, Double> qualities = new HashMap<>();
        for (String member : header.toLowerCase(Locale.ROOT).split(",", MOST_MEMBERS)) {
            String[] parts = member.split(";", 2);
            qualities.putIfAbsent(parts[0].strip(), parts.length == 1 ? 1 : quality(parts[1]));
        }
        return qualities;
    }

    private static double quality(String parameter) {
        try {
            return Double.parseDouble(parameter.strip().replaceFirst("^q=", ""));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
