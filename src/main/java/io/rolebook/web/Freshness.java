package io.rolebook.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.rolebook.catalog.PreviewConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sets {@code Cache-Control}. A response to a search is kept by the browser alone, one to a pay, skills or interests by no cache, and an
 * error by none either: otherwise a bundle that one machine does not have yet would be missing for a year.
 */
@ApplicationScoped
public class Freshness {

    /** The values for pages. A shared cache serves a page for at most {@code shared} and {@code whileAsking} together. */
    @ConfigMapping(prefix = "rolebook.caching")
    interface Config {

        /** {@code max-age} */
        @WithDefault("1m")
        Duration browser();

        /** {@code s-maxage} */
        @WithDefault("5m")
        Duration shared();

        /** {@code stale-while-revalidate} */
        @WithDefault("1m")
        Duration whileAsking();

        /** {@code stale-if-error} */
        @WithDefault("1d")
        Duration withoutGuide();
    }

    static final String NEVER = "no-store";
    static final String OWN = "private, max-age=60";
    static final String PERSONAL = "private, no-store";
    static final String LOST = "public, max-age=30";
    static final String NAMED = "public, max-age=86400";
    static final String FINGERPRINTED = "public, max-age=31536000, immutable";

    private static final int FIRST = 1_000;
    static final String BUNDLE = "/static/bundle/";
    private static final Set<String> NAMED_FILES = Set.of(
            Links.icon(), Links.icon(192), Links.icon(512), Links.touchIcon(), Links.manifest(), Links.SPECULATION);
    private static final Set<String> OWN_PAGES = Set.of(Links.search(), Links.suggest(), Links.completions());

    /** Pages whose query holds a pay, skills or interests. */
    private static final Set<String> PERSONAL_PAGES = Set.of(Links.find(), Links.plan(), Links.pay());

    private static final Pattern PAY = Pattern.compile("(?:.*&)?pay=.*");

    /** The spelling of all addresses of the guide; another spelling may be that of any page, also of a personal one. */
    private static final Pattern USUAL = Pattern.compile("/|(?:/[a-z0-9_][a-z0-9._-]*+)++");

    private final String page;
    private final boolean isPreview;

    Freshness(Config config, PreviewConfig preview) {
        page = "public, max-age=%d, s-maxage=%d, stale-while-revalidate=%d, stale-if-error=%d"
                .formatted(
                        config.browser().toSeconds(),
                        config.shared().toSeconds(),
                        config.whileAsking().toSeconds(),
                        config.withoutGuide().toSeconds());
        isPreview = preview.preview();
    }

    void start(@Observes Filters filters) {
        filters.register(this::tell, FIRST);
    }

    private void tell(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        HttpServerResponse response = exchange.response();
        exchange.addHeadersEndHandler(end ->
                response.putHeader("Cache-Control", of(response.getStatusCode(), request.path(), request.query())));
        exchange.next();
    }

    /** Whether shared caches may keep the response. */
    public boolean isPublic(int status, String path, String query) {
        return of(status, path, query).startsWith("public");
    }

    /** @param query null for an address without one */
    String of(int status, String path, String query) {
        if (PERSONAL_PAGES.contains(path)
                || Links.isResume(path)
                || Links.isLearn(path)
                || query != null && PAY.matcher(query).matches()) {
            return PERSONAL;
        }
        if (status >= 400) {
            return isPreview || status != 404 && status != 410 || path.startsWith(BUNDLE) ? NEVER : LOST;
        }
        if (path.startsWith(BUNDLE)) {
            return status == 200 || status == 304 ? FINGERPRINTED : NEVER;
        }
        if (isPreview) {
            return NEVER;
        }
        if (!USUAL.matcher(path).matches()) {
            return OWN;
        }
        if (NAMED_FILES.contains(path)) {
            return NAMED;
        }
        return OWN_PAGES.contains(path) ? OWN : page;
    }
}
