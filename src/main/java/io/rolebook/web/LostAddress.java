package io.rolebook.web;

import io.rolebook.catalog.Redirect;
import io.rolebook.catalog.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The answer to an address at which there is no page: where it went, that it is gone, or what comes near it. */
@ApplicationScoped
class LostAddress {

    private final Addresses addresses;

    private final WaysOn ways;

    LostAddress(Addresses addresses, WaysOn ways) {
        this.addresses = addresses;
        this.ways = ways;
    }

    @ActivateRequestContext
    @Snapshot
    Response answer(String rawPath, String query) {
        String path = decoded(rawPath);
        String normal = Addresses.normal(path);
        Optional<Redirect> old = addresses.redirect(normal);
        if (old.isPresent()) {
            return old.get().withdrawn() == null
                    ? moved(Links.document(old.get().target()) + rest(normal), query)
                    : ErrorPages.page(410, GonePage.of(path, old.get(), ways.from(normal)));
        }
        if (!normal.equals(path) && addresses.isKnown(normal)) {
            return moved(normal, query);
        }
        return ErrorPages.page(404, NotFoundPage.of(path, ways.from(normal)));
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /** What stands below the page, such as {@code /salary}. */
    private static String rest(String path) {
        String[] parts = path.split("/", 4);
        return parts.length < 4 ? "" : "/" + parts[3];
    }

    static Response moved(String path, String query) {
        String target = path + (query == null ? "" : "?" + query);
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(target.replace(" ", "%20")))
                .build();
    }
}
