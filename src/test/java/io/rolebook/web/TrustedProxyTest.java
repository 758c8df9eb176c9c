package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rolebook.Configured;
import io.rolebook.KeptConnection;
import io.rolebook.RawRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Behind a proxy that ends TLS, as the README sets it up. */
@QuarkusTest
@TestProfile(Configured.class)
class TrustedProxyTest {

    private static final String HSTS = "Strict-Transport-Security";
    private static final String BY_HTTPS =
            "Host: evil.example\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: evil.example";

    @Test
    void trustedProxy_isBelieved() {
        assertThat(hsts(Configured.PROXY, "/")).isEqualTo("max-age=63072000");
        assertThat(hsts(Configured.PROXY, "/icon.svg")).isEqualTo("max-age=63072000");
        assertThat(hsts(Configured.PROXY, "/nowhere")).isEqualTo("max-age=63072000");
    }

    @Test
    void anybodyElse_isNot() {
        assertThat(hsts("127.0.0.1", "/")).isNull();
    }

    @Test
    void onAKeptConnection_eachIsBelievedOrNot_asAtFirst() {
        for (String from : List.of(Configured.PROXY, "127.0.0.1")) {
            try (KeptConnection kept = new KeptConnection(from)) {
                String believed = from.equals(Configured.PROXY) ? "max-age=63072000" : null;
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
        RawRequest answer = RawRequest.send(Configured.PROXY, "GET", "/roles/nurse", BY_HTTPS);

        assertThat(answer.body())
                .contains("<link rel=\"canonical\" href=\"https://rolebook.example/roles/nurse\">")
                .doesNotContain("evil.example");
        assertThat(RawRequest.send(Configured.PROXY, "GET", "/ROLES", BY_HTTPS).location())
                .isEqualTo("/roles");
    }

    private static String hsts(String from, String path) {
        return RawRequest.send(from, "GET", path, BY_HTTPS).header(HSTS);
    }
}
