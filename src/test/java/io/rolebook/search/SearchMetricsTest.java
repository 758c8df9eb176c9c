package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchMetricsTest {

    @Inject
    MeterRegistry registry;

    @Test
    void searches_areCountedByWhatTheyFound() {
        long before = count("page", "all-words");
        long lost = count("page", "nothing");
        long suggested = count("suggestion", "all-words");

        Visit.page("/search?q=nurse");
        Visit.page("/search?q=quantum");
        Visit.get("/search/suggest?q=nur");

        assertThat(count("page", "all-words")).isEqualTo(before + 1);
        assertThat(count("page", "nothing")).isEqualTo(lost + 1);
        assertThat(count("suggestion", "all-words")).isEqualTo(suggested + 1);
    }

    private long count(String kind, String found) {
        Timer timer = registry.find("rolebook.search")
                .tag("kind", kind)
                .tag("found", found)
                .timer();
        return timer == null ? 0 : timer.count();
    }
}
