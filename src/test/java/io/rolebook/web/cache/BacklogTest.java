package io.rolebook.web.cache;

import static io.rolebook.KeptConnection.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.KeptConnection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many requests in one go, none of which waits for the answer to the one before. */
@QuarkusTest
class BacklogTest {

    /** Each made anew, so that the next ones wait. */
    private static String requests(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> get("/search?q=nurse+" + i))
                .collect(Collectors.joining());
    }

    @Test
    void soManyAreAnswered_andTheConnectionStays() {
        try (KeptConnection kept = new KeptConnection()) {
            for (int round = 0; round < 3; round++) {
                kept.send(requests(Backlog.MOST));
                for (int i = 0; i < Backlog.MOST; i++) {
                    assertThat(kept.read(false).status()).isEqualTo(200);
                }
            }
        }
    }

    @Test
    void whoSendsMore_getsThoseThatWereTaken_andIsHungUpOn() {
        try (KeptConnection kept = new KeptConnection()) {
            kept.send(requests(3 * Backlog.MOST));
            for (int i = 0; i < Backlog.MOST; i++) {
                assertThat(kept.read(false).status()).isEqualTo(200);
            }

            assertThat(kept.ends()).isTrue();
        }
    }

    /** A provisional answer is none. */
    @Test
    void anExpectation_isNotCountedAsAnswered() {
        try (KeptConnection kept = new KeptConnection()) {
            kept.send("GET /search?q=nurse HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n\r\n");
            assertThat(kept.read(false).status()).isIn(100, 200, 417);
        }
    }
}
