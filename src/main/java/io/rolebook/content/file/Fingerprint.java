package io.rolebook.content.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a file's bytes, computed when somebody first asks for it: a check of many files never does. */
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
