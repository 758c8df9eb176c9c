package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rolebook.Configured;
import io.rolebook.RawRequest;
import org.junit.jupiter.api.Test;

/** Behind a proxy that ends TLS, as the README sets it up. */
@QuarkusTest
@TestProfile(Configured.class)
class TrustedProxyTest {

    private static final String BY_HTTPS =
            "Host: evil.example\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: evil.example";

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
    void canonicalAddress_isTheConfiguredOne_whateverHostWasAskedFor() {
        RawRequest answer = RawRequest.send("127.0.0.2", "GET", "/roles/nurse", BY_HTTPS);

        assertThat(answer.body())
                .contains("<link rel=\"canonical\" href=\"https://rolebook.example/roles/nurse\">")
                .doesNotContain("evil.example");
        assertThat(RawRequest.send("127.0.0.2", "GET", "/ROLES", BY_HTTPS).location())
                .isEqualTo("/roles");
    }

    private static String hsts(String from, String path) {
        return RawRequest.send(from, "GET", path, BY_HTTPS).header("Strict-Transport-Security");
    }
}
