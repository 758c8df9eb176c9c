package io.rolebook.web;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.rolebook.content.Guide;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Requests are counted by route and status; whatever else somebody sends is counted together, so that nobody can fill the memory with counters. */
class RequestMetrics {

    private static final String OTHER = "OTHER";
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");
    private static final Set<String> KINDS = Set.of("root", "NOT_FOUND", "REDIRECTION", "UNKNOWN");

    @Produces
    @Singleton
    MeterFilter known() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().equals("http.server.requests") ? bounded(id) : id;
            }
        };
    }

    private static Meter.Id bounded(Meter.Id id) {
        boolean method = METHODS.contains(id.getTag("method"));
        // What may be done is told of any address, also of one that leads nowhere
        boolean route =
                method && !id.getTag("method").equals("OPTIONS") && isRoute(id.getTag("uri"), id.getTag("status"));
        return id.replaceTags(Tags.concat(
                id.getTags(),
                Tags.of(
                        Tag.of("method", method ? id.getTag("method") : OTHER),
                        Tag.of("uri", route ? id.getTag("uri") : OTHER))));
    }

    /** A request that was refused before its route was found is counted under the address that it asked for. */
    private static boolean isRoute(String uri, String status) {
        return status.startsWith("2")
                || KINDS.contains(uri)
                || Guide.OWN_PAGES.contains(uri.substring(1))
                || !status.equals("400") && uri.contains("{");
    }
}
