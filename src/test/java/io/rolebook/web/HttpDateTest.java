package io.rolebook.web;

import static io.rolebook.KeptConnection.get;
import static io.rolebook.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.KeptConnection;
import io.rolebook.RawRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each answer says when it was sent, on whichever way. */
@QuarkusTest
class HttpDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/roles", "/roles.json", "/search?q=nurse", "/nowhere", "/a|b"})
    void everyAnswer_saysWhen(String path) {
        assertIsNow(RawRequest.get(path));
    }

    @Test
    void aFinishedPage_saysWhenItIsSent_notWhenItWasMade() {
        try (KeptConnection kept = new KeptConnection()) {
            RawRequest first = kept.ask(get("/roles/nurse"));
            await().until(() -> kept.ask(get("/roles/nurse")), later -> !later.header("Date")
                    .equals(first.header("Date")));

            assertIsNow(kept.ask(get("/roles/nurse")));
            RawRequest same = kept.ask(get("/roles/nurse", "If-None-Match: " + first.header("ETag")));
            assertThat(same.status()).isEqualTo(304);
            assertIsNow(same);
        }
    }

    private static void assertIsNow(RawRequest answer) {
        assertThat(answer.headers().stream().filter(line -> line.toLowerCase().startsWith("date:")))
                .hasSize(1);
        assertThat(answer.header("Date")).matches("\\w{3}, \\d{2} \\w{3} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT");
        Instant said = ZonedDateTime.parse(answer.header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
        assertThat(Duration.between(said, Instant.now())).isBetween(Duration.ofSeconds(-1), Duration.ofSeconds(60));
    }

    @Test
    void aDay_hasTwoDigits() {
        assertThat(HttpDate.format(Instant.ofEpochSecond(784_111_777))).isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
    }
}
