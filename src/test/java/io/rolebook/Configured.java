package io.rolebook;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A guide with every setting of operators at once: an address, a log of requests, links to edit, TLS, HTTP/2, fewer connections, a trusted proxy. */
public final class Configured implements QuarkusTestProfile {

    public static final String EDIT = "https://edit.example/{path}#L{line}";

    public static final int CONNECTIONS = 200;

    /** The only address whose forwarded headers are believed. */
    public static final String PROXY = "127.0.0.2";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("rolebook.site.url", "https://rolebook.example"),
                Map.entry("rolebook.site.edit-url", EDIT),
                Map.entry("rolebook.log.access", "true"),
                Map.entry("quarkus.http.limits.max-connections", String.valueOf(CONNECTIONS)),
                Map.entry(
                        "quarkus.http.ssl.certificate.key-store-file",
                        SelfSigned.keyStore().toString()),
                Map.entry("quarkus.http.ssl.certificate.key-store-password", SelfSigned.PASSWORD),
                Map.entry("quarkus.http.test-ssl-port", "0"),
                Map.entry("quarkus.http.http2", "true"),
                Map.entry("quarkus.http.proxy.proxy-address-forwarding", "true"),
                Map.entry("quarkus.http.proxy.trusted-proxies", PROXY));
    }
}
