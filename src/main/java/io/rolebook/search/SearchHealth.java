package io.rolebook.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once there is an index. A failure to write a later one is reported as data and does not change the status. */
@Readiness
@ApplicationScoped
class SearchHealth implements HealthCheck {

    private final SearchIndex pages;

    SearchHealth(SearchIndex pages) {
        this.pages = pages;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search")
                .status(pages.isReady())
                .withData("pages", pages.state())
                .build();
    }
}
