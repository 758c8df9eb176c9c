package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.rolebook.KeptConnection;
import io.rolebook.RawRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Behind a proxy that ends TLS, as the README sets it up. */
@QuarkusTest
@TestProfile(TrustedProxyTest.Behind.class)
class TrustedProxyTest {

    private static final String HSTS = "Strict-Transport-Security";
    private static final String BY_HTTPS =
            "Host: evil.example\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: evil.example";

    public static final class Behind implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.2",
                    "rolebook.site.url", "https://rolebook.example");
        }
    }

    @Test
    void trustedProxy_isBelieved() {
        assertThat(hsts("127.0.0.2", "/")).isEqualTo("max-age=63072000");
        assertThat(hsts("127.0.0.2", "/icon.svg")).isEqualTo("max-age=63072000");
        assertThat(hsts("127.0.0.2", "/nowhere")).isEqualTo("max-age=63072000");
    }

    @Test
    void anybodyElse_isNot() {
        assertThat(hsts("127.0.0.1", "/")).isNull();
    }

    @Test
    void onAKeptConnection_eachIsBelievedOrNot_asAtFirst() {
        for (String from : List.of("127.0.0.2", "127.0.0.1")) {
            try (KeptConnection kept = new KeptConnection(from)) {
                String believed = from.endsWith("2") ? "max-age=63072000" : null;
                for (int time = 0; time < 3; time++) {
                    assertThat(kept.ask(request("https")).header(HSTS)).isEqualTo(believed);
                }
                assertThat(kept.ask(request("http")).header(HSTS)).isNull();
            }
        }
    }

    private static String request(String scheme) {
        return KeptConnection.get("/roles/nurse", "X-Forwarded-Proto: " + scheme, "X-Forwarded-For: 10.0.0.9");
    }

    @Test
    void canonicalAddress_isTheConfiguredOne_whateverHostWasAskedFor() {
        RawRequest answer = RawRequest.send("127.0.0.2", "GET", "/roles/nurse", BY_HTTPS);

        assertThat(answer.body())
                .contains("<link rel=\"canonical\" href=\"https://rolebook.example/roles/nurse\">")
                .doesNotContain("evil.example");
        assertThat(RawRequest.send("127.0.0.2", "GET", "/ROLES", BY_HTTPS).location())
                .isEqualTo("/roles");
    }

    private static String hsts(String from, String path) {
        return RawRequest.send(from, "GET", path, BY_HTTPS).header(HSTS);
    }
}
