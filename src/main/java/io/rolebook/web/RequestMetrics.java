package io.rolebook.web;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.rolebook.content.Guide;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Bounds the number of request counters: one for each route and status, and one for all methods and addresses without a route. */
class RequestMetrics {

    private static final String OTHER = "OTHER";
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");
    private static final Set<String> KINDS = Set.of("root", "NOT_FOUND", "REDIRECTION", "UNKNOWN");

    @Produces
    @Singleton
    MeterFilter bound() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().equals("http.server.requests") ? bounded(id) : id;
            }
        };
    }

    private static Meter.Id bounded(Meter.Id id) {
        String uri = route(id.getTag("uri"));
        boolean isMethod = METHODS.contains(id.getTag("method"));
        // OPTIONS is answered for every address, with a route or without
        boolean isRoute = isMethod && !id.getTag("method").equals("OPTIONS") && isRoute(uri, id.getTag("status"));
        return id.replaceTags(Tags.concat(
                id.getTags(),
                Tags.of(
                        Tag.of("method", isMethod ? id.getTag("method") : OTHER),
                        Tag.of("uri", isRoute ? uri : OTHER))));
    }

    /** Quarkus takes all behind the colon of {@code /roles/:slug.json} for the name of the parameter. */
    private static String route(String uri) {
        return uri.replaceAll("\\{(\\w+)(\\.\\w+)}", "{$1}$2");
    }

    /** A request that is refused before its route is found would be counted under its address. */
    private static boolean isRoute(String uri, String status) {
        return status.startsWith("2")
                || KINDS.contains(uri)
                || Guide.OWN_PAGES.contains(uri.substring(1))
                || !status.equals("400") && uri.contains("{");
    }
}
