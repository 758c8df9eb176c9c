package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.content.Sample;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ContentMetricsTest {

    @Inject
    MeterRegistry registry;

    @Inject
    Reload reload;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @Test
    void shownVersion_isTold_andNoOlderOne(@TempDir Path empty) {
        reload.with(Sample.guide(empty));
        reload.withSample();

        assertThat(registry.get("rolebook.content.version").gauges())
                .singleElement()
                .satisfies(gauge -> assertThat(gauge.getId().getTag("version"))
                        .isEqualTo(Sample.guide().version()));
    }

    @Test
    void loading_isTimed() {
        assertThat(registry.get("rolebook.content.load").timer().totalTime(TimeUnit.MILLISECONDS))
                .isPositive();
    }

    @Test
    void problems_areCounted() {
        assertThat(registry.get("rolebook.content.problems")
                        .tag("severity", "error")
                        .gauge()
                        .value())
                .isZero();
        assertThat(registry.get("rolebook.content.kept").gauge().value()).isZero();
    }
}
