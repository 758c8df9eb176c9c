package io.rolebook;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A guide set up as the README says, all at once: with an address of its own, a log of requests, links to edit, TLS, HTTP/2 and fewer visitors. */
public final class Configured implements QuarkusTestProfile {

    public static final String EDIT = "https://edit.example/{path}#L{line}";

    public static final int CONNECTIONS = 200;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "rolebook.site.url",
                "https://rolebook.example",
                "rolebook.site.edit-url",
                EDIT,
                "rolebook.log.access",
                "true",
                "quarkus.http.limits.max-connections",
                String.valueOf(CONNECTIONS),
                "quarkus.http.ssl.certificate.key-store-file",
                SelfSigned.keyStore().toString(),
                "quarkus.http.ssl.certificate.key-store-password",
                SelfSigned.PASSWORD,
                "quarkus.http.test-ssl-port",
                "0",
                "quarkus.http.http2",
                "true");
    }
}
