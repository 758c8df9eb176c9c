package io.rolebook.web.cache;

import static io.rolebook.KeptConnection.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.KeptConnection;
import io.rolebook.Log;
import io.rolebook.RawRequest;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several requests over one connection: finished pages among others. */
@QuarkusTest
class KeptConnectionTest {

    private static final String NURSE = "/roles/nurse";

    @Test
    void requestsThatAreSentAtOnce_areAnsweredInTheirOrder() {
        List<String> paths = List.of(
                NURSE, "/search?q=nurse", NURSE, "/about", "/plan?skill=triage", "/roles/nobody", NURSE, "/about");
        try (KeptConnection pipelined = new KeptConnection();
                KeptConnection patient = new KeptConnection()) {
            List<String> titles =
                    paths.stream().map(path -> title(patient.ask(get(path)))).toList();
            for (int time = 0; time < 20; time++) {
                pipelined.send(
                        String.join("", paths.stream().map(KeptConnection::get).toList()));
                assertThat(paths.stream().map(path -> title(pipelined.read(false))))
                        .containsExactlyElementsOf(titles);
            }
        }
    }

    private static String title(RawRequest page) {
        return Jsoup.parse(page.body()).title();
    }

    @Test
    void eachRequest_isReadByItself() {
        String etag = RawRequest.get(NURSE).header("ETag");
        try (KeptConnection kept = new KeptConnection()) {
            assertThat(kept.ask(get(NURSE)).status()).isEqualTo(200);
            assertThat(kept.ask(get(NURSE, "If-None-Match: " + etag)).status()).isEqualTo(304);
            assertThat(kept.ask(get(NURSE, "If-None-Match: \"a\"")).status()).isEqualTo(200);
            assertThat(kept.ask(get(NURSE, "Accept: image/png")).status()).isEqualTo(406);
            assertThat(kept.ask(get(NURSE, "Accept: ;;;")).status()).isEqualTo(200);
            assertThat(kept.ask(get(NURSE, "Accept-Encoding: gzip")).header("Content-Encoding"))
                    .isEqualTo("gzip");
            assertThat(kept.ask(get("/roles/NURSE")).status()).isEqualTo(301);
            assertThat(kept.ask(get(NURSE).replace("GET", "HEAD")).header("ETag"))
                    .isEqualTo(etag);
            assertThat(kept.ask(get(NURSE)).header("ETag")).isEqualTo(etag);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /roles/nurse HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n",
                "GET /roles/nurse HTTP/1.1\r\nHost: localhost\r\nHost: other\r\n\r\n",
                "GET /search?q=nurse HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /search?q=nurse HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\nab",
                "GET /roles/nurse HTTP/1.1\r\n\r\n",
                "GET /roles/nurse HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n",
                "GET /roles/nurse HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /roles/nurse HTTP/1.0\r\nHost: localhost\r\n\r\n",
                "POST /roles/nurse HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\nab",
                "GET /roles/nurse HTTP/1.1\r\nHost: localhost\r\na b\r\n\r\n",
                "rubbish\r\n\r\n"
            })
    void aRequestThatEndsTheConnection_isTheLastThatIsAnswered(String last) {
        try (KeptConnection kept = new KeptConnection()) {
            assertThat(kept.ask(get(NURSE)).status()).isEqualTo(200);

            assertThat(Log.during("io.quarkus", () -> {
                        kept.send(last + get(NURSE) + get("/search?q=nurse") + get(NURSE));
                        int status = kept.read(false).status();
                        assertThat(status).isBetween(last.matches("(?s).*(close|1\\.0|search).*") ? 200 : 400, 499);
                        assertThat(kept.ends()).isTrue();
                    }))
                    .isEmpty();
        }
    }
}
