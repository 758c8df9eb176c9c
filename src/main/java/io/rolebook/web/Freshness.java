package io.rolebook.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.rolebook.catalog.PreviewConfig;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells with every answer, in {@code Cache-Control}, how long a browser and the caches on its way may keep it. What names
 * a reader's own words or choice stays in the reader's browser, what names a pay, skills or interests is not even kept there, and an answer that failed is kept nowhere: a file that one
 * machine doesn't have yet would else be missing for a year.
 */
@ApplicationScoped
public class Freshness {

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

    /** What a reader earns, likes or can do. */
    private static final Set<String> PERSONAL_PAGES = Set.of(Links.find(), Links.plan(), Links.pay());

    private static final Pattern PAY = Pattern.compile("(?:.*&)?pay=.*");

    /** As all addresses of the guide are written; another spelling may be that of any page, also of a reader's own. */
    private static final Pattern USUAL = Pattern.compile("/|(?:/[a-z0-9_][a-z0-9._-]*+)++");

    private final String page;
    private final boolean isPreview;

    Freshness(CachingConfig config, PreviewConfig preview) {
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
        exchange.addHeadersEndHandler(end -> exchange.response()
                .putHeader(
                        "Cache-Control",
                        of(
                                exchange.response().getStatusCode(),
                                exchange.request().path(),
                                exchange.request().query())));
        exchange.next();
    }

    /** Whether an answer of this address is the same for everybody. */
    public boolean isPublic(int status, String path, String query) {
        return of(status, path, query).startsWith("public");
    }

    /** @param query null for an address without one */
    String of(int status, String path, String query) {
        if (PERSONAL_PAGES.contains(path)
                || Links.isResume(path)
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
