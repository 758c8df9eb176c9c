package io.rolebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate of this machine’s own, made when a test first needs it, and who trusts it. */
public final class SelfSigned {

    /** Guards nothing: the key is made for the tests of one run. */
    static final String PASSWORD = "for-tests-alone";

    private static final Path FILE = Path.of("target", "self-signed.p12").toAbsolutePath();

    private SelfSigned() {}

    /** With the key of {@code localhost}. */
    static synchronized Path keyStore() {
        if (!Files.exists(FILE)) {
            make();
        }
        return FILE;
    }

    private static void make() {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        ProcessBuilder line = new ProcessBuilder(
                keytool.toString(),
                "-genkeypair",
                "-keystore",
                FILE.toString(),
                "-storepass",
                PASSWORD,
                "-alias",
                "localhost",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-validity",
                "3650");
        try {
            Files.createDirectories(FILE.getParent());
            if (line.inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("keytool made no certificate");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static SSLContext trusted() {
        try (InputStream file = Files.newInputStream(keyStore())) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(file, PASSWORD.toCharArray());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(keys);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
