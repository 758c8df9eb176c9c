package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WarmUpTest {

    @Inject
    WarmUp warmUp;

    @Inject
    MeterRegistry registry;

    @Test
    void theWarmUp_isNotCountedAsASearch() {
        long before = searches();

        warmUp.run();

        assertThat(searches()).isEqualTo(before);
    }

    private long searches() {
        return registry.find("rolebook.search").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }
}
