package io.rolebook.catalog;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Which content is shown, and how sound it is, as numbers for an alarm. */
@Startup
@ApplicationScoped
class ContentMetrics {

    private final MeterRegistry registry;
    private final ContentStatus status;
    private final MultiGauge version;

    ContentMetrics(MeterRegistry registry, ContentStatus status) {
        this.registry = registry;
        this.status = status;
        this.version = MultiGauge.builder("rolebook.content.version")
                .description("1 for the version of the content that is shown: replicas agree on it")
                .register(registry);
    }

    @PostConstruct
    void register() {
        Gauge.builder("rolebook.content.problems", status, ContentStatus::errors)
                .tag("severity", "error")
                .description("Errors in the content files")
                .register(registry);
        Gauge.builder("rolebook.content.problems", status, ContentStatus::warnings)
                .tag("severity", "warning")
                .description("Warnings in the content files")
                .register(registry);
        Gauge.builder("rolebook.content.kept", status, ContentStatus::kept)
                .description("Broken files that are shown in their last good version")
                .register(registry);
        status.last().ifPresent(this::loaded);
    }

    void loaded(@Observes CatalogLoaded content) {
        version.register(List.of(Row.of(Tags.of("version", content.version()), 1)), true);
    }
}
