package io.rolebook.catalog;

import io.rolebook.content.file.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the content is loaded; a problem in a file is told but takes nothing down. */
@Readiness
@ApplicationScoped
class ContentHealth implements HealthCheck {

    private static final int SHOWN = 20;

    private final ContentStatus status;

    ContentHealth(ContentStatus status) {
        this.status = status;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("content").status(status.last().isPresent());
        status.last().ifPresent(loaded -> {
            response.withData("version", loaded.version());
            response.withData("loaded", loaded.at().toString());
            response.withData("errors", status.errors());
            response.withData("warnings", status.warnings());
            for (int i = 0; i < Math.min(SHOWN, loaded.kept().size()); i++) {
                response.withData("kept-" + (i + 1), loaded.kept().get(i));
            }
            int shown = 0;
            for (Problem problem : loaded.problems()) {
                if (problem.isError() && shown < SHOWN) {
                    response.withData("error-" + ++shown, problem.toString());
                }
            }
        });
        return response.build();
    }
}
