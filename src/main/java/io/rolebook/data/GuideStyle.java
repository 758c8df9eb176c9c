package io.rolebook.data;

import io.quarkus.qute.RawString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The styles inside the guide as one file, and the policy that allows these and nothing else. */
final class GuideStyle {

    private static final String TEXT = List.of("tokens.css", "base.css", "guide.css", "print.css").stream()
            .map(GuideStyle::read)
            .collect(Collectors.joining("\n"));

    static final RawString CSS = new RawString(TEXT);

    /** As the rest of the guide has it, but for the styles. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(TEXT)
            + "'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private GuideStyle() {}

    private static String read(String name) {
        try (InputStream file = GuideStyle.class.getResourceAsStream("/data/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
