package io.rolebook.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The {@code Accept-Encoding} header of a request (RFC 9110, section 12.5.3). */
final class AcceptEncoding {

    /** Members of the list beyond these are ignored. */
    private static final int MOST_MEMBERS = 20;

    /** Acceptable unless the header excludes it, but never preferred to a coding that the header names. */
    private static final double IDENTITY_BY_DEFAULT = 0.001;

    /** Clients send few different headers, so each is parsed once. */
    private static final Cache<String, ContentEncoding> PARSED =
            Caffeine.newBuilder().maximumSize(100).build();

    private AcceptEncoding() {}

    /** The coding with the highest quality value, and of equal ones the shortest; identity for a null header. */
    static ContentEncoding best(String header) {
        return header == null ? ContentEncoding.IDENTITY : PARSED.get(header, AcceptEncoding::parse);
    }

    private static ContentEncoding parse(String header) {
        Map<String, Double> qualities = qualities(header);
        ContentEncoding best = ContentEncoding.IDENTITY;
        double highest = 0;
        for (ContentEncoding encoding : ContentEncoding.values()) {
            double other =
                    encoding == ContentEncoding.IDENTITY ? IDENTITY_BY_DEFAULT : qualities.getOrDefault("*", 0.0);
            double quality = encoding.isAvailable() ? qualities.getOrDefault(encoding.token(), other) : 0;
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
