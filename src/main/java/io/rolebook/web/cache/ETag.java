package io.rolebook.web.cache;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Strong entity tags and the {@code If-None-Match} header (RFC 9110, sections 8.8.3 and 13.1.2). */
final class ETag {

    private static final int DIGEST_BYTES = 12;
    private static final int MOST_MEMBERS = 100;

    private ETag() {}

    /** A quoted tag that changes with any of the bytes. */
    static String of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            byte[] start = Arrays.copyOf(digest, DIGEST_BYTES);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(start) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** @param ifNoneMatch the lines of the header, none if the request has no such header */
    static boolean matches(String etag, List<String> ifNoneMatch) {
        return ifNoneMatch.contains(etag) || !ifNoneMatch.isEmpty() && isMember(etag, String.join(",", ifNoneMatch));
    }

    private static boolean isMember(String etag, String list) {
        return list.strip().equals("*")
                || Arrays.stream(list.split(",", MOST_MEMBERS))
                        .map(member -> member.strip().replaceFirst("^W/", ""))
                        .anyMatch(etag::equals);
    }
}
