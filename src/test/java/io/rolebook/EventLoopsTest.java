package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.core.runtime.config.VertxConfiguration;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EventLoopsTest {

    @Inject
    VertxConfiguration vertx;

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 1", "4, 2", "64, 32"})
    void oneForTwoProcessors_andAtLeastOne(int processors, String loops) {
        assertThat(EventLoops.number(processors)).isEqualTo(loops);
    }

    @Test
    void theServer_hasAsManyAsTheMachineIsGoodFor() {
        int processors = Runtime.getRuntime().availableProcessors();

        assertThat(vertx.eventLoopsPoolSize()).hasValue(Integer.parseInt(EventLoops.number(processors)));
    }
}
