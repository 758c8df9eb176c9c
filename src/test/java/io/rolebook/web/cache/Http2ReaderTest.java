package io.rolebook.web.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rolebook.Configured;
import io.rolebook.Log;
import io.rolebook.SelfSigned;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Configured.class)
class Http2ReaderTest {

    private final HttpClient client =
            HttpClient.newBuilder().sslContext(SelfSigned.trusted()).build();

    @TestHTTPResource(tls = true)
    URI guide;

    @Test
    void whoReadsNothing_isLetGoAtOnce_andNothingMoreIsMadeForHim() throws Exception {
        List<String> said = Log.during("io.rolebook.web.ErrorPages", this::letGo);

        assertThat(said).isEmpty();
    }

    private void letGo() {
        try {
            HttpResponse<InputStream> unread = client.send(
                    HttpRequest.newBuilder(guide.resolve("/large-on-purpose")).build(), BodyHandlers.ofInputStream());
            assertThat(unread.version()).isEqualTo(Version.HTTP_2);
            HttpServerRequest request = LargeResource.BEGUN.get(10, TimeUnit.SECONDS);
            Thread.sleep(500);
            assertThat(LargeResource.REFUSED).isNotDone();

            new HttpReader(request).letGo();

            assertThat(LargeResource.REFUSED.get(10, TimeUnit.SECONDS)).isNotNull();
            assertThatThrownBy(() -> unread.body().readAllBytes()).isInstanceOf(IOException.class);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
