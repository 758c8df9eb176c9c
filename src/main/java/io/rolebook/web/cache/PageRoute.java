package io.rolebook.web.cache;

import io.rolebook.web.Freshness;
import io.rolebook.web.Site;
import io.rolebook.web.cache.PageCache.Key;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The route ahead of REST: answers with a finished page, or has one rendered and lets requests for the same page wait for it. */
@ApplicationScoped
class PageRoute {

    private static final int FIRST = Integer.MIN_VALUE;

    /** A page that takes longer is rendered again for the requests that wait for it. */
    private static final long LONGEST_WAIT_SECONDS = 10;

    private final PageCache cache;
    private final Freshness freshness;
    private final boolean isOriginKnown;
    private final boolean isLogged;

    PageRoute(
            PageCache cache,
            Freshness freshness,
            Site site,
            @ConfigProperty(name = "quarkus.http.access-log.enabled") boolean isLogged) {
        this.cache = cache;
        this.freshness = freshness;
        this.isOriginKnown = site.hasAddress();
        this.isLogged = isLogged;
    }

    /** Ahead of the routes that set headers, which a finished page has; but behind the access log, which is one of them. */
    void register(@Observes Router router) {
        router.route().order(isLogged ? FIRST + 1 : FIRST).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        Key key = isRead(request) ? key(request) : null;
        if (key == null) {
            context.next();
            return;
        }
        FinishedPage page = cache.get(key);
        if (page != null) {
            send(page, context);
        } else if (freshness.isPublic(200, request.path(), request.query())) {
            renderOnce(key, context);
        } else {
            render(context);
        }
    }

    /** A request with a body is left to the framework, which may refuse it for that. */
    private static boolean isRead(HttpServerRequest request) {
        MultiMap headers = request.headers();
        return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)
                && !headers.contains(HttpHeaders.CONTENT_LENGTH)
                && !headers.contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /**
     * Pages name the address that was asked unless the guide's own one is configured.
     *
     * @return null for a request without a readable host
     */
    private Key key(HttpServerRequest request) {
        String address = isOriginKnown ? request.uri() : request.absoluteURI();
        if (address == null) {
            return null;
        }
        boolean isQueryIgnored = BundledFiles.isFile(request.path());
        return new Key(isQueryIgnored ? address.split("\\?", 2)[0] : address, cache.edition());
    }

    private void send(FinishedPage page, RoutingContext context) {
        if (page.isAccepted(context.request().getHeader(HttpHeaders.ACCEPT))) {
            PageResponse.send(page, context);
        } else {
            render(context);
        }
    }

    private void renderOnce(Key key, RoutingContext context) {
        CompletableFuture<FinishedPage> mine = new CompletableFuture<>();
        CompletableFuture<FinishedPage> other = cache.begin(key, mine);
        if (other == null) {
            lead(mine, context);
        } else {
            await(other, context);
        }
    }

    /** Ends the wait of other requests also when the client leaves before the page is rendered. */
    private static void lead(CompletableFuture<FinishedPage> page, RoutingContext context) {
        Rendering rendering = Rendering.begin(context);
        context.addHeadersEndHandler(end -> {
            page.complete(rendering.page());
            rendering.end();
        });
        context.addEndHandler(end -> page.cancel(false));
        page.orTimeout(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        context.next();
    }

    private void await(CompletableFuture<FinishedPage> other, RoutingContext context) {
        Context eventLoop = Vertx.currentContext();
        other.whenComplete((page, failure) -> eventLoop.runOnContext(done -> {
            if (context.response().closed()) {
                return;
            }
            if (failure != null) {
                handle(context);
            } else if (page != null) {
                send(page, context);
            } else {
                render(context);
            }
        }));
    }

    /** For this request alone. */
    private static void render(RoutingContext context) {
        Rendering rendering = Rendering.begin(context);
        context.addHeadersEndHandler(end -> rendering.end());
        context.next();
    }
}
