package io.rolebook.web.cache;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;

/** A finished page is sent before its route is looked for, and counted by the route that made it. */
final class Counted {

    /** Where the resource that answers leaves its path for whoever counts. */
    private static final String TEMPLATE = "UrlPathTemplate";

    private Counted() {}

    /** Null if no resource answered. */
    static String by(RoutingContext first) {
        return ((HttpServerRequestInternal) first.request()).context().getLocal(TEMPLATE);
    }

    static void as(String route, RoutingContext request) {
        if (route != null
                && ((HttpServerRequestInternal) request.request()).metric() instanceof HttpRequestMetric metric) {
            metric.setTemplatePath(route);
        }
    }
}
