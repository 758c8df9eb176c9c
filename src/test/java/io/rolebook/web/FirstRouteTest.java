package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.rolebook.RawRequest;
import io.rolebook.Visit;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FirstRouteTest {

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "HEAD, /roles/nurse, 200",
        "GET, /icon.svg, 200",
        "GET, /salaries.csv, 200",
        "GET, /search/suggest?q=nurse, 200",
        "GET, /schema/role.json, 200",
        "GET, /manifest.webmanifest, 200",
        "GET, /ROLES, 301",
        "GET, /roles/ward-nurse, 301",
        "GET, /roles/nobody, 404",
        "GET, /no/such/page, 404",
        "GET, /static/bundle/app-old.js, 404",
        "GET, /h2-console, 404",
        "GET, /q/dev-ui, 404",
        "GET, /q/health, 404",
        "GET, /q/metrics, 404",
        "DELETE, /roles, 405",
        "GET, /roles/leech-collector, 410",
        "GET, /broken-on-purpose, 500"
    })
    void everyAnswer_isStrict(String method, String path, int status) {
        RawRequest answer = RawRequest.send(method, path, "Host: localhost");

        assertThat(answer.status()).isEqualTo(status);
        HEADERS.forEach((name, value) -> {
            boolean isForOtherSites = name.equals("Cross-Origin-Resource-Policy") && DataLinks.isData(path);
            assertThat(answer.header(name)).as(name).isEqualTo(isForOtherSites ? "cross-origin" : value);
        });
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none';")
                .contains("frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "*", "http");
        assertThat(answer.header("Server")).isNull();
        assertThat(answer.header("X-Powered-By")).isNull();
        assertThat(answer.header("Set-Cookie")).isNull();
        assertThat(answer.header("Strict-Transport-Security")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Host: evil.example",
        "'Host: localhost\r\nX-Forwarded-Host: evil.example'",
        "'Host: localhost\r\nForwarded: host=evil.example;proto=https'"
    })
    void anotherHost_reachesNoAddress(String headers) {
        assertThat(RawRequest.send("GET", "/ROLES", headers).header("Location")).isEqualTo("/roles");
        assertThat(RawRequest.send("GET", "/roles/ward-nurse", headers).header("Location"))
                .isEqualTo("/roles/nurse");
        // Where no address is configured, the head names the host that was asked, for whoever asked it alone
        assertThat(Jsoup.parse(RawRequest.send("GET", "/roles/nurse", headers).body())
                        .body()
                        .html())
                .doesNotContain("evil.example");
        assertThat(RawRequest.send("GET", "/roles/nurse", "Host: localhost").body())
                .doesNotContain("evil.example");
        assertThat(RawRequest.send("GET", "/nowhere", headers).body()).doesNotContain("evil.example");
    }

    @ParameterizedTest
    @CsvSource({"'Host: a\"<b>'", "X: no host", "Host: a/b"})
    void unreadableHost_isRefusedInAWord(String header) {
        RawRequest answer = RawRequest.send("GET", "/", header);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEmpty();
    }

    /** Of which a proxy may take the one and the guide the other (RFC 9112, section 3.2). */
    @Test
    void twoHosts_areRefused() {
        RawRequest answer = RawRequest.send("GET", "/", "Host: localhost\r\nHost: evil.example");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void schemeThatAStrangerClaims_isNotBelieved() {
        RawRequest answer = RawRequest.send("GET", "/", "Host: localhost\r\nX-Forwarded-Proto: https");

        assertThat(answer.header("Strict-Transport-Security")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ";;;", ",,,", "text/html;q=x", "a/b;q=2", "<x>/<y>", "*", "\"", "text/html;;q=1"})
    void oddWish_isAnswered_whateverItIs(String accept) {
        String headers = "Host: localhost\r\nAccept: " + accept;

        assertThat(RawRequest.send("GET", "/roles/nurse", headers).status()).isEqualTo(200);
        assertThat(RawRequest.send("GET", "/roles/nobody", headers).status()).isEqualTo(404);
    }

    @Test
    void redirectOfAnOddAddress_isEncoded() {
        assertThat(RawRequest.get("/roles/NURSE/%3Cb%3E%22%0d%0aX-Evil:1").location())
                .isEqualTo("/roles/nurse/%3Cb%3E%22%0D%0Ax-evil:1");
        assertThat(RawRequest.get("/ROLES?q=%22a+b").location()).isEqualTo("/roles?q=%22a+b");
    }

    @Test
    void limits_areRefusals() {
        String host = "Host: localhost\r\n";
        assertThat(RawRequest.send("GET", "/" + "a".repeat(40_000), host + "X: y")
                        .status())
                .isEqualTo(414);
        assertThat(RawRequest.send("GET", "/", host + "X: " + "a".repeat(20_000))
                        .status())
                .isEqualTo(431);
        assertThat(RawRequest.send("GET", "/", host + "X: y\r\n".repeat(5_000) + "X: y")
                        .status())
                .isEqualTo(431);
        assertThat(RawRequest.send("POST", "/", host + "Content-Length: 1000000000")
                        .status())
                .isEqualTo(413);
        assertThat(RawRequest.send("POST", "/", host + "Content-Length: 10\r\n\r\nshort")
                        .status())
                .isEqualTo(405);
        assertThat(RawRequest.send("POST", "/", host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n")
                        .status())
                .isBetween(400, 499);
    }

    /** Refused for its body, a request for a page that is not kept yet keeps nobody else waiting for it. */
    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 4097", "Content-Length: 5000", "Transfer-Encoding: chunked"})
    void aRefusal_isWaitedForByNobody(String body) {
        String host = "Host: localhost:" + RestAssured.port + "\r\n";
        String path = "/roles?of=" + System.nanoTime();
        assertThat(RawRequest.send("GET", path, host + body).status()).isBetween(200, 499);

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(
                        RawRequest.send("GET", path, host + "X: y").status())
                .isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept-Encoding: zz;q=abc",
                "Accept-Encoding: zz;q=abc,,;;",
                "Accept-Language: de;q=x",
                "Accept-Charset: ;;"
            })
    void anOddWish_isAnsweredAsNone(String wish) {
        assertThat(RawRequest.send("GET", "/search?q=nurse", "Host: localhost\r\n" + wish)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void slowRequests_andAbortedDownloads_keepNobodyWaiting() throws IOException {
        try (RawRequest.Open slow =
                        RawRequest.open(300, RestAssured.port, "GET /roles HTTP/1.1\r\nHost: localhost\r\nX: ");
                RawRequest.Open bodies = RawRequest.open(
                        300, RestAssured.port, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4000\r\n\r\na");
                RawRequest.Open greedy = RawRequest.open(
                        20, RestAssured.port, "GET /roles/nurse/print HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(5))) {
            assertThat(slow.count() + bodies.count() + greedy.count()).isEqualTo(620);
            Document page = Visit.page("/roles/nurse");
            assertThat(page.select("h1").text()).isNotEmpty();
        }
        assertThat(Visit.page("/roles").select("h1").text()).isNotEmpty();
    }
}
