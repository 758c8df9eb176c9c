package io.rolebook.web.cache;

import io.rolebook.web.cache.EncodedContent.Representation;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** One request that is rendered: what is known of its answer before the headers are complete. */
final class Rendering {

    private static final String KEY = "rolebook.rendering";

    private final RoutingContext context;
    private EncodedContent content;
    private String route;
    private boolean isNotModified;

    private Rendering(RoutingContext context) {
        this.context = context;
    }

    /** To be called before the request goes on. */
    static Rendering begin(RoutingContext context) {
        Rendering rendering = new Rendering(context);
        context.put(KEY, rendering);
        return rendering;
    }

    /** Null if the request passes uncached. */
    static Rendering of(RoutingContext context) {
        return context.get(KEY);
    }

    /** @param renderedBy the route, or null */
    void capture(EncodedContent rendered, String renderedBy) {
        content = rendered;
        route = renderedBy;
    }

    /** Whether the client has the representation already, so that no body is to be sent. */
    boolean isNotModified(Representation representation) {
        isNotModified =
                ETag.matches(representation.etag(), context.request().headers().getAll(HttpHeaders.IF_NONE_MATCH));
        return isNotModified;
    }

    /** The page that other requests may get, or null; to be called when all headers are set. */
    FinishedPage page() {
        boolean isFinished = content != null && context.response().getStatusCode() == 200;
        return isFinished ? FinishedPage.of(content, context.response().headers(), route) : null;
    }

    /** To be called last of all that changes headers. */
    void end() {
        if (isNotModified) {
            PageResponse.becomeNotModified(context.response());
        }
    }
}
