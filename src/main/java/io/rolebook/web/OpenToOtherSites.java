package io.rolebook.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What programs fetch, and what shows the guide elsewhere, a page of any other site may read: nothing here is for one reader alone. */
class OpenToOtherSites {

    /** Set here and not in the configuration, whose headers for all addresses have the last word over those for some. */
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
