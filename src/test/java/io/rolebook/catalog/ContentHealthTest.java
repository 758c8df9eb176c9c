package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class ContentHealthTest {

    private final ContentStatus status = new ContentStatus();

    @Test
    void guideWithoutItsContent_isNotReady() {
        assertThat(new ContentHealth(status).call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void guideWithItsContent_isReady_andSaysWhich() {
        CatalogLoaded loaded = new CatalogLoaded(Sample.guide(Sample.CONTENT), Instant.EPOCH, Set.of());
        status.loaded(loaded);

        assertThat(new ContentHealth(status).call().getStatus()).isEqualTo(Status.UP);
        assertThat(new ContentHealth(status).call().getData().orElseThrow()).containsEntry("version", loaded.version());
    }

    @Test
    void fileWithAnError_takesNothingDown() {
        status.loaded(new CatalogLoaded(Sample.guide(Sample.BROKEN.resolve("unknown-skill")), Instant.EPOCH, Set.of()));

        assertThat(status.errors()).isPositive();
        assertThat(new ContentHealth(status).call().getStatus()).isEqualTo(Status.UP);
    }
}
