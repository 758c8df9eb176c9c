package io.rolebook.web.cache;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.rolebook.catalog.Queries;
import io.rolebook.catalog.Reload;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FinishedPagesTest {

    @Inject
    Queries queries;

    @Inject
    Reload reload;

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void beginWithNothingKept() {
        reload.withSample();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/roles/nurse", "/roles.json", "/salaries.csv", "/feed.atom", "/sitemap.xml", "/robots.txt"
            })
    void aPublicAnswer_isTheSameAgain_withoutAskingTheDatabase(String address) {
        Response first = plain().get(address);
        Response[] again = new Response[1];
        long asked = queries.during(() -> again[0] = plain().get(address));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(asked).isZero();
        assertThat(again[0].asByteArray()).isEqualTo(first.asByteArray());
        assertThat(said(again[0])).isEqualTo(said(first));
        assertThat(first.header("ETag")).matches("\"[\\w-]{16}\"");
        assertThat(first.headers().getValues("Vary")).contains("Accept-Encoding");
    }

    /** Each header but those that tell when, and how the bytes are cut for the network. */
    private static List<String> said(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !header.getName().matches("(?i)date|content-length|transfer-encoding|connection"))
                .map(header -> header.getName().toLowerCase() + ": " + header.getValue())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=nurse", "/plan?skill=triage"})
    void whatSomebodyAsksForHimself_isMadeEachTime(String address) {
        plain().get(address);
        double before = hits();

        plain().get(address);

        assertThat(hits()).isEqualTo(before);
        assertThat(plain().get(address).header("Cache-Control")).startsWith("private");
    }

    @Test
    void aChange_isShownAtOnce() {
        String before = plain().get("/roles/nurse").header("ETag");
        assertThat(plain().get("/roles/nurse").header("ETag")).isEqualTo(before);

        reload.withSample();

        assertThat(queries.during(() -> plain().get("/roles/nurse"))).isPositive();
        assertThat(plain().get("/roles/nurse").header("ETag")).isEqualTo(before);
    }

    @Test
    void eachEncoding_hasATagOfItsOwn_andTheSameText() {
        for (int time = 0; time < 2; time++) {
            Response zipped = given().get("/roles/nurse");
            Response plain = plain().get("/roles/nurse");

            assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(plain.header("Content-Encoding")).isNull();
            assertThat(zipped.header("ETag")).isNotEqualTo(plain.header("ETag"));
            assertThat(zipped.asString()).isEqualTo(plain.asString());
        }
    }

    @Test
    void whoHasThePage_isToldThatItIsTheSame() {
        String tag = plain().get("/roles/nurse").header("ETag");

        for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            Response same = plain().header("If-None-Match", known).get("/roles/nurse");
            assertThat(same.statusCode()).as(known).isEqualTo(304);
            assertThat(same.asByteArray()).isEmpty();
            assertThat(same.header("ETag")).isEqualTo(tag);
            assertThat(same.header("Cache-Control")).startsWith("public");
            assertThat(same.headers().getValues("Vary")).contains("Accept-Encoding");
            assertThat(same.header("Content-Type")).isNull();
        }
        assertThat(plain().header("If-None-Match", "\"other\"")
                        .get("/roles/nurse")
                        .statusCode())
                .isEqualTo(200);
    }

    /** It would be told so of the second of two edits on one day. */
    @Test
    void whoNamesADayOnly_getsThePage() {
        Response page = plain().get("/roles/nurse");

        Response later = plain().header("If-Modified-Since", page.header("Last-Modified"))
                .get("/roles/nurse");

        assertThat(page.header("Last-Modified")).isNotNull();
        assertThat(later.statusCode()).isEqualTo(200);
        assertThat(later.asByteArray()).isEqualTo(page.asByteArray());
    }

    @Test
    void whatIsSent_dependsOnTheEncodingAlone_howeverItsTypeIsAskedFor() {
        for (String accept : List.of("text/html", "TEXT/HTML", "*/*")) {
            Response page = plain().header("Accept", accept).get("/roles/nurse");
            assertThat(page.headers().getValues("Vary")).as(accept).containsExactly("Accept-Encoding");
            assertThat(page.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void head_tellsTheLength_ofWhatIsKept() {
        Response page = plain().get("/roles/nurse");

        Response head = plain().head("/roles/nurse");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(page.header("ETag"));
        assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(page.asByteArray().length));
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void head_ofAPageThatIsNotKept_tellsAllThatGetTells_andKeepsIt() {
        Response head = plain().head("/roles/nurse");
        Response[] page = new Response[1];
        long asked = queries.during(() -> page[0] = plain().get("/roles/nurse"));

        assertThat(asked).isZero();
        assertThat(head.asByteArray()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(page[0].header("ETag"));
        assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(page[0].asByteArray().length));
        assertThat(said(head)).isEqualTo(said(page[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roles/nurse", "/search?q=nurse", "/plan?skill=triage"})
    void whoHasThePage_isToldSo_alsoByTheFirstOneAfterAChange(String address) {
        String tag = plain().get(address).header("ETag");
        reload.withSample();

        Response same = plain().header("If-None-Match", tag).get(address);

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.asByteArray()).isEmpty();
        assertThat(same.header("ETag")).isEqualTo(tag);
        assertThat(same.header("Cache-Control")).isNotNull();
        assertThat(same.header("Content-Type")).isNull();
        assertThat(same.header("Content-Length")).isNull();
        assertThat(plain().get(address).asString()).contains("</html>");
    }

    /** A byte of it would be taken for the beginning of the next answer. */
    @ParameterizedTest
    @ValueSource(strings = {"/roles", "/roles/nurse/print", "/plan", "/search?q=nurse", "/nowhere", "/guide.json"})
    void head_sendsNoBytes_alsoOnAKeptConnection(String address) throws Exception {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String host = " HTTP/1.1\r\nHost: localhost\r\n";
            socket.getOutputStream()
                    .write(("HEAD " + address + host + "\r\nGET /about" + host + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(all.split("\r\n\r\n", 2)[1])
                    .startsWith("HTTP/1.1 200 OK")
                    .contains("</html>");
        }
        HttpRequest head = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + address))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .version(HttpClient.Version.HTTP_2)
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(head, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        assertThat(answer.statusCode()).isEqualTo(address.equals("/nowhere") ? 404 : 200);
        assertThat(answer.body()).isEmpty();
    }

    /** Who reads the one and who reads the other would disagree where the next answer begins (RFC 9112, section 6.2). */
    @ParameterizedTest
    @ValueSource(
            strings = {"/roles", "/roles/nurse/print", "/plan", "/search?q=nurse", "/compare?role=nurse", "/nowhere"})
    void anAnswer_tellsItsLength_orComesInPieces(String address) {
        for (int time = 0; time < 2; time++) {
            for (Response answer : List.of(plain().get(address), given().get(address))) {
                assertThat(answer.headers().hasHeaderWithName("Content-Length"))
                        .isNotEqualTo(answer.headers().hasHeaderWithName("Transfer-Encoding"));
            }
        }
    }

    @Test
    void wishesInSeveralLines_areOne() {
        String tag = plain().get("/roles/nurse").header("ETag");

        assertThat(plain().header("If-None-Match", "\"other\"", tag)
                        .get("/roles/nurse")
                        .statusCode())
                .isEqualTo(304);
        assertThat(plain().header("Accept-Encoding", "zstd", "br")
                        .get("/roles/nurse")
                        .header("Content-Encoding"))
                .isEqualTo("br");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roles/nurze", "/roles/NURSE", "/roles/leech-collector"})
    void onlyWhatIsFound_isKept(String address) {
        plain().get(address);
        double before = hits();

        assertThat(plain().get(address).header("ETag")).isNull();
        assertThat(hits()).isEqualTo(before);
    }

    @Test
    void manyWhoWantTheSameAtOnce_haveItMadeOnce() {
        long one = queries.during(() -> plain().get("/roles/nurse"));
        reload.withSample();

        long all = queries.during(() -> Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> plain().get("/roles/nurse").statusCode()))
                .limit(12)
                .toList()
                .forEach(answer -> assertThat(answer.join()).isEqualTo(200)));

        assertThat(all).isEqualTo(one);
    }

    @Test
    void manyWhoWantWhatIsNotThere_areAllTold_andNobodyWaitsAnyMore() {
        Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> plain().get("/roles/nobody").statusCode()))
                .limit(40)
                .toList()
                .forEach(answer -> assertThat(answer.join()).isEqualTo(404));
    }

    @Test
    void manyWhoWantDifferentPages_haveThemMade_alsoWhenOthersLeaveBeforeTheirTurn() throws IOException {
        List<Socket> open = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Socket client = new Socket("localhost", RestAssured.port);
            client.getOutputStream()
                    .write(("GET /roles/nurse?n=" + i + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            open.add(client);
        }
        for (int i = 0; i < 60; i += 2) {
            open.get(i).close();
        }
        for (int i = 1; i < 60; i += 2) {
            try (Socket client = open.get(i)) {
                client.setSoTimeout(60_000);
                assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 200");
            }
        }
    }

    @Test
    void theStyles_areEncoded_andTagged() {
        String href = org.jsoup.Jsoup.parse(plain().get("/").asString())
                .select("link[rel=stylesheet]")
                .attr("href");

        Response styles = given().get(href);

        assertThat(styles.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(styles.header("Content-Type")).isEqualTo("text/css;charset=UTF-8");
        assertThat(styles.header("Cache-Control")).contains("immutable");
        assertThat(styles.asString()).contains("@layer");
        assertThat(plain().get("/static/bundle/../../application.properties").statusCode())
                .isEqualTo(404);
    }

    @Test
    void metrics_tellHowOftenAPageWasThere() {
        double before = hits();

        plain().get("/about");
        plain().get("/about");

        assertThat(hits()).isGreaterThan(before);
        assertThat(metrics.get("cache.size").tag("cache", "pages").gauge().value())
                .isPositive();
    }

    private double hits() {
        return metrics.get("cache.gets")
                .tags("cache", "pages", "result", "hit")
                .functionCounter()
                .count();
    }

    private static RequestSpecification plain() {
        return given().config(config().decoderConfig(decoderConfig().noContentDecoders()))
                .redirects()
                .follow(false);
    }
}
