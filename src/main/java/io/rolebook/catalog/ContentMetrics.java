package io.rolebook.catalog;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

/** How sound the content is, as numbers for an alarm. */
@Startup
@ApplicationScoped
class ContentMetrics {

    private final MeterRegistry registry;
    private final ContentStatus status;

    ContentMetrics(MeterRegistry registry, ContentStatus status) {
        this.registry = registry;
        this.status = status;
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
    }
}
