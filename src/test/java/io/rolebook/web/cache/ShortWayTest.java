package io.rolebook.web.cache;

import static io.rolebook.KeptConnection.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.KeptConnection;
import io.rolebook.Log;
import io.rolebook.LongWay;
import io.rolebook.RawRequest;
import io.rolebook.catalog.Reload;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked again and again over a connection that is kept. */
@QuarkusTest
class ShortWayTest {

    private static final String NURSE = "/roles/nurse";

    @Inject
    LongWay longWay;

    @Inject
    MeterRegistry metrics;

    @Inject
    Reload reload;

    /** So often that it is known what is said on the connection. */
    private static void warm(KeptConnection kept, String... headers) {
        for (int time = 0; time < 3; time++) {
            assertThat(kept.ask(get(NURSE, headers)).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Accept: */*", "Accept-Encoding: gzip", "Accept-Encoding: br", "Accept: text/html, */*;q=0.1"})
    void aFinishedPage_isTheSame_onBothWays(String header) {
        RawRequest.get(NURSE);
        RawRequest alone = RawRequest.send("GET", NURSE, "Host: localhost\r\n" + header);
        try (KeptConnection kept = new KeptConnection()) {
            warm(kept, header);
            RawRequest[] again = new RawRequest[1];

            assertThat(longWay.during(() -> again[0] = kept.ask(get(NURSE, header, "Cookie: a=b"))))
                    .isZero();

            assertThat(again[0].body()).isEqualTo(alone.body());
            assertThat(lines(again[0])).isEqualTo(lines(alone));
        }
    }

    private static List<String> lines(RawRequest answer) {
        return answer.headers().stream()
                .filter(line -> !line.equalsIgnoreCase("Connection: close"))
                .filter(line -> !line.toLowerCase(Locale.ROOT).startsWith("date: "))
                .sorted()
                .toList();
    }

    @Test
    void whoHasThePage_isToldSo_inTheSameWords() {
        String tag = RawRequest.get(NURSE).header("ETag");
        RawRequest alone = RawRequest.send("GET", NURSE, "Host: localhost\r\nIf-None-Match: " + tag);
        try (KeptConnection kept = new KeptConnection()) {
            warm(kept);

            assertThat(longWay.during(() -> {
                        for (String known : List.of(tag, "W/" + tag, "\"a\"\r\nIf-None-Match: " + tag, "*")) {
                            RawRequest same = kept.ask(get(NURSE, "If-None-Match: " + known));
                            assertThat(same.status()).isEqualTo(304);
                            assertThat(lines(same)).isEqualTo(lines(alone));
                        }
                        assertThat(kept.ask(get(NURSE, "If-None-Match: \"a\"")).status())
                                .isEqualTo(200);
                    }))
                    .isZero();
        }
    }

    @Test
    void whatIsAskedAtOnce_isAnsweredInItsOrder() {
        List<String> asked = List.of(
                NURSE, "/search?q=nurse", NURSE, "/about", "/plan?skill=triage", "/roles/nobody", NURSE, "/about");
        try (KeptConnection kept = new KeptConnection();
                KeptConnection patient = new KeptConnection()) {
            warm(kept);
            List<String> titles =
                    asked.stream().map(path -> title(patient.ask(get(path)))).toList();
            for (int time = 0; time < 20; time++) {
                kept.send(
                        String.join("", asked.stream().map(KeptConnection::get).toList()));
                assertThat(asked.stream().map(path -> title(kept.read(false)))).containsExactlyElementsOf(titles);
            }
        }
    }

    private static String title(RawRequest page) {
        return Jsoup.parse(page.body()).title();
    }

    /** As some programs do, and a proxy may. */
    @Test
    void theOrderOfWhatIsSaid_doesNotMatter() {
        String last = "GET /roles/nurse HTTP/1.1\r\nAccept-Encoding: gzip\r\nHost: localhost\r\n\r\n";
        try (KeptConnection kept = new KeptConnection()) {
            warm(kept, "Accept-Encoding: gzip");
            assertThat(longWay.during(() -> kept.ask(last))).isZero();
        }
        try (KeptConnection kept = new KeptConnection()) {
            longWay.during(() -> Stream.of(last, last, last).forEach(kept::ask));
            assertThat(longWay.during(() -> kept.ask(last))).isZero();
            assertThat(longWay.during(() -> kept.ask(last.replace("Accept-Encoding: gzip", "Host: localhost"))))
                    .isPositive();
        }
    }

    /** Of which the order may matter. */
    @Test
    void whatIsSaidTwice_isReadEachTime() {
        try (KeptConnection kept = new KeptConnection()) {
            warm(kept, "X-Forwarded-Proto: http", "X-Forwarded-Proto: https");
            assertThat(longWay.during(
                            () -> kept.ask(get(NURSE, "X-Forwarded-Proto: https", "X-Forwarded-Proto: http"))))
                    .isPositive();
        }
    }

    @Test
    void aChange_isShownAtOnce() {
        try (KeptConnection kept = new KeptConnection()) {
            warm(kept);

            reload.withSample();

            assertThat(longWay.during(() -> kept.ask(get(NURSE)))).isEqualTo(1);
            assertThat(longWay.during(() -> kept.ask(get(NURSE)))).isZero();
        }
    }

    @Test
    void eachAnswer_isCounted_byItsRoute() {
        try (KeptConnection kept = new KeptConnection()) {
            warm(kept);
            String tag = kept.ask(get(NURSE)).header("ETag");
            long whole = counted("/roles/{slug}", "200");
            long same = counted("/roles/{slug}", "304");
            double sent = metrics.get("rolebook.pages.sent").functionCounter().count();
            double asked = metrics.get("rolebook.pages.asked").functionCounter().count();

            assertThat(longWay.during(() -> Stream.of(get(NURSE), get(NURSE), get(NURSE, "If-None-Match: " + tag))
                            .forEach(kept::ask)))
                    .isZero();

            assertThat(counted("/roles/{slug}", "200")).isEqualTo(whole + 2);
            assertThat(counted("/roles/{slug}", "304")).isEqualTo(same + 1);
            assertThat(metrics.get("rolebook.pages.sent").functionCounter().count())
                    .isEqualTo(sent + 3);
            assertThat(metrics.get("rolebook.pages.asked").functionCounter().count())
                    .isEqualTo(asked + 3);
        }
    }

    private long counted(String route, String status) {
        return metrics.find("http.server.requests").tags("uri", route, "status", status).timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    @Test
    void whatIsNotFamiliar_isReadInFull() {
        String tag = RawRequest.get(NURSE).header("ETag");
        try (KeptConnection kept = new KeptConnection()) {
            warm(kept);

            assertThat(kept.ask(get(NURSE, "Accept: image/png")).status()).isEqualTo(406);
            assertThat(kept.ask(get(NURSE, "Accept: ;;;")).status()).isEqualTo(200);
            assertThat(kept.ask(get(NURSE, "Accept-Encoding: gzip")).header("Content-Encoding"))
                    .isEqualTo("gzip");
            assertThat(kept.ask(get("/roles/NURSE")).status()).isEqualTo(301);
            assertThat(kept.ask(get(NURSE).replace("GET", "HEAD")).header("ETag"))
                    .isEqualTo(tag);
            assertThat(kept.ask(get(NURSE, "X-Forwarded-Proto: https")).header("Strict-Transport-Security"))
                    .isNull();
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
    void whatEndsAConnection_endsIt_andNothingBehindItIsAnswered(String last) {
        try (KeptConnection kept = new KeptConnection()) {
            warm(kept);

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
