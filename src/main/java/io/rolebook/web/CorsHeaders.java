package io.rolebook.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Allows pages of other sites to read data, feeds and pictures (CORS), since none of it is personal. */
class CorsHeaders {

    /** Not in the configuration, where headers for all addresses override those for some. */
    @ServerRequestFilter(preMatching = true, nonBlocking = true, priority = 1)
    void open(HttpServerRequest request) {
        if (isOpen(request.path())) {
            MultiMap headers = request.response().headers();
            headers.set("Access-Control-Allow-Origin", "*");
            headers.set("Access-Control-Allow-Methods", "GET, HEAD");
            headers.set("Access-Control-Allow-Headers", "*");
            headers.set("Access-Control-Expose-Headers", "*");
            headers.set("Access-Control-Max-Age", "86400");
            headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        }
    }

    private static boolean isOpen(String path) {
        return DataLinks.isData(path)
                || path.equals(DataLinks.GUIDE_HTML)
                || path.startsWith(Links.CARDS + "/")
                || path.endsWith(Links.FEED);
    }
}
