package io.rolebook.content.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a file's bytes, computed on first use: a check of many files needs none. */
public final class Fingerprint {

    private byte[] bytes;
    private String hex;

    public Fingerprint(byte[] bytes) {
        this.bytes = bytes;
    }

    /** SHA-256 in hexadecimal. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public synchronized String toString() {
        if (hex == null) {
            hex = of(bytes);
            bytes = null;
        }
        return hex;
    }
}
