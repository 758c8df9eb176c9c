package io.rolebook.web;

import io.rolebook.catalog.Redirect;
import io.rolebook.catalog.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        List<Redirect> old = addresses.redirects(normal);
        Optional<Redirect> gone =
                old.stream().filter(page -> page.withdrawn() != null).findFirst();
        if (gone.isPresent()) {
            return ErrorPages.page(410, GonePage.of(path, gone.get(), ways.from(normal)));
        }
        if (!old.isEmpty()) {
            return moved(Addresses.renamed(normal, old), query);
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

    static Response moved(String path, String query) {
        String target = path + (query == null ? "" : "?" + query);
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(target.replace(" ", "%20")))
                .build();
    }
}
