package io.rolebook.web.cache;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.rolebook.catalog.PreviewConfig;
import io.rolebook.web.Freshness;
import io.rolebook.web.Site;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Stands before all resources: sends a page that is finished, or 304 to who has it, and has one made that isn't.
 */
@ApplicationScoped
class PageFront {

    static final String FINISHED = "rolebook.finished";

    /** Before all that does work, and before what tells headers: a finished page has them. */
    private static final int FIRST = Integer.MIN_VALUE;

    /** After the access log, which would else not see finished pages. */
    private static final int LOGGED = Integer.MIN_VALUE + 1;

    private static final int LAST = 900;

    private final PageCache cache;
    private final Making making;
    private final Delivery delivery;
    private final ShortWays ways;
    private final Freshness freshness;
    private final boolean hasAddress;
    private final boolean preview;
    private final boolean isLogged;

    PageFront(
            PageCache cache,
            Making making,
            Delivery delivery,
            ShortWays ways,
            Freshness freshness,
            Site site,
            PreviewConfig config,
            AccessLogConfig log) {
        this.cache = cache;
        this.making = making;
        this.delivery = delivery;
        this.ways = ways;
        this.freshness = freshness;
        this.hasAddress = site.hasAddress();
        this.preview = config.preview();
        this.isLogged = log.access();
    }

    /** Where all is told that is told with every answer. */
    void registerFiles(@Observes Filters filters) {
        filters.register(this::sendFile, LAST);
    }

    private void sendFile(RoutingContext request) {
        Kept file = isRead(request) && !hasBody(request)
                ? Bundle.file(request.request().path()).orElse(null)
                : null;
        if (file == null) {
            request.next();
        } else {
            request.put(FINISHED, file.page());
            delivery.send(file, request);
        }
    }

    /** In preview, editors see each page as it is made. */
    void register(@Observes Router router) {
        if (!preview) {
            router.route().order(isLogged ? LOGGED : FIRST).handler(this::handle);
        }
    }

    private void handle(RoutingContext request) {
        ways.meet(request);
        Backlog.meet(request);
        if (!isRead(request)) {
            request.next();
            return;
        }
        String address = hasBody(request) ? null : address(request.request());
        if (address == null) {
            making.makeAlone(request);
            return;
        }
        Kept page = cache.find(address);
        if (page != null && page.isFor(request.request().getHeader(HttpHeaders.ACCEPT))) {
            ways.learn(request, address);
            delivery.send(page, request);
            return;
        }
        Sending.expect(request);
        if (page == null && freshness.isPublic(200, request.request().path())) {
            making.make(address, request);
        } else {
            making.makeAlone(request);
        }
    }

    private static boolean isRead(RoutingContext request) {
        HttpMethod method = request.request().method();
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    /** Who sends one is not answered from here: he may be refused for that. */
    private static boolean hasBody(RoutingContext request) {
        MultiMap headers = request.request().headers();
        return headers.contains(HttpHeaders.CONTENT_LENGTH) || headers.contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /**
     * Null for a request that names no host that can be read. Where the guide's own address is not configured, it is the
     * request's, and stands in the page. A file of the bundle is the same whatever is asked of it.
     */
    private String address(HttpServerRequest request) {
        String address = hasAddress ? request.uri() : request.absoluteURI();
        return address != null && Bundle.isFile(request.path()) ? address.replaceFirst("\\?.*", "") : address;
    }
}
