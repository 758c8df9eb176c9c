package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rolebook.Configured;
import io.rolebook.SelfSigned;
import io.rolebook.Visit;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Over TLS a browser speaks HTTP/2, where the framework has other limits and other ways to say no. */
@QuarkusTest
@TestProfile(Configured.class)
class Http2Test {

    private static final int LONG = 30_000;
    private static final int TOO_LONG = 55_000;

    private final HttpClient client = HttpClient.newBuilder()
            .sslContext(SelfSigned.trusted())
            .version(Version.HTTP_2)
            .build();

    @TestHTTPResource(tls = true)
    URI guide;

    private HttpRequest.Builder at(String address) {
        return HttpRequest.newBuilder(guide.resolve(address));
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.version()).isEqualTo(Version.HTTP_2);
        return answer;
    }

    @Test
    void page_isTheSame_andTellsThatEncryptionStays() throws Exception {
        for (int time = 0; time < 2; time++) {
            HttpResponse<String> page = answer(at("/roles/nurse"));

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).isEqualTo(Visit.get("/roles/nurse").asString());
            assertThat(page.headers().map())
                    .containsEntry("strict-transport-security", List.of("max-age=63072000"))
                    .containsEntry("x-content-type-options", List.of("nosniff"))
                    .containsKeys("content-security-policy", "etag");
            assertThat(answer(at("/roles/nurse")
                                    .header(
                                            "If-None-Match",
                                            page.headers().firstValue("etag").orElseThrow()))
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void longAddress_ofAThousandTicks_isAnswered() throws Exception {
        assertThat(answer(at("/roles?q=" + "a".repeat(LONG))).statusCode()).isEqualTo(200);
    }

    @Test
    void addressOrHeaders_beyondTheLimit_areRefused_andTheNextIsAnswered() throws Exception {
        assertThat(answer(at("/roles?q=" + "a".repeat(TOO_LONG))).statusCode()).isEqualTo(431);
        assertThat(answer(at("/roles").header("X-Long", "a".repeat(TOO_LONG))).statusCode())
                .isEqualTo(431);
        assertThat(answer(at("/roles")).statusCode()).isEqualTo(200);
    }

    @Test
    void bodyBeyondTheLimit_isToldSo() throws Exception {
        HttpResponse<String> refusal = answer(at("/roles").POST(BodyPublishers.ofString("a".repeat(LONG))));

        assertThat(refusal.statusCode()).isEqualTo(413);
        assertThat(refusal.headers().map()).doesNotContainKey("connection");
    }
}
