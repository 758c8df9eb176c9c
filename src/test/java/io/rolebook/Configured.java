package io.rolebook;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A guide set up as the README says, all at once: behind a proxy that ends TLS, with a log of requests and links to edit. */
public final class Configured implements QuarkusTestProfile {

    public static final String EDIT = "https://edit.example/{path}#L{line}";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.trusted-proxies", "127.0.0.2",
                "rolebook.site.url", "https://rolebook.example",
                "rolebook.site.edit-url", EDIT,
                "rolebook.log.access", "true");
    }
}
