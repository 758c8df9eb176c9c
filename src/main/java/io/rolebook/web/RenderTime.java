package io.rolebook.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** The time to render each kind of page, from the request to its HTML. */
class RenderTime {

    private static final String START = "rolebook.render.start";

    private final MeterRegistry registry;

    RenderTime(MeterRegistry registry) {
        this.registry = registry;
    }

    @ServerRequestFilter
    void start(ContainerRequestContext request) {
        request.setProperty(START, Timer.start(registry));
    }

    /** Runs after the template was rendered. */
    @ServerResponseFilter(priority = 0)
    void stop(ContainerRequestContext request, ContainerResponseContext response, SimpleResourceInfo resource) {
        if (request.getProperty(START) instanceof Timer.Sample start
                && response.getStatus() == 200
                && resource.getMethodName() != null) {
            start.stop(Timer.builder("rolebook.render")
                    .description("Making a page, from its address to its HTML")
                    .tag("page", resource.getResourceClass().getSimpleName() + "." + resource.getMethodName())
                    .register(registry));
        }
    }
}
