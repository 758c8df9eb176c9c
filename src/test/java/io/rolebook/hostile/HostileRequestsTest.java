package io.rolebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.rolebook.Log;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever somebody sends: no fault of the guide's, nothing told, nothing reflected, nothing left waiting. */
@QuarkusTest
class HostileRequestsTest {

    /** More, as many as somebody has time for, is {@code src/bench/fuzz}. */
    private static final int COUNT = 600;

    /** Where the framework tells what broke, also if nobody is there any more to be told. */
    private static final String ERRORS = "io.quarkus.vertx.http.runtime.QuarkusErrorHandler";

    @Test
    void hostileRequests_findNothing() throws Exception {
        long seed = Long.getLong("fuzz.seed", System.nanoTime() % 1_000_000);
        Fuzz fuzz = new Fuzz(RestAssured.port);

        List<String> log = Log.during(ERRORS, () -> {
            try {
                fuzz.run(seed, COUNT);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(fuzz.faults())
                .as("-Dfuzz.seed=%d; %s", seed, fuzz.statuses())
                .isEqualTo(List.of());
        assertThat(log).as("-Dfuzz.seed=%d", seed).isEmpty();
        assertThat(fuzz.answered()).isGreaterThanOrEqualTo(COUNT);
        assertThat(fuzz.statuses()).containsKeys(200, 301, 400, 404, 405);
    }
}
