package io.rolebook.web;

import io.rolebook.catalog.Redirect;
import io.rolebook.catalog.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The response for an address without a page: 301 to its new address, 410, or 404 with similar pages. */
@ApplicationScoped
class UnknownAddress {

    private static final Pattern UNWRITABLE = Pattern.compile("[\"<>\\\\^`{|}]|[^\\x21-\\x7e]");

    private final Addresses addresses;

    private final NotFoundSuggestions ways;

    UnknownAddress(Addresses addresses, NotFoundSuggestions ways) {
        this.addresses = addresses;
        this.ways = ways;
    }

    @ActivateRequestContext
    @Snapshot
    Response answer(String rawPath, String query) {
        String path = decoded(rawPath);
        String normal = Addresses.normal(path);
        String page = DataLinks.page(normal);
        String form = DataLinks.form(normal);
        List<Redirect> old = addresses.redirects(page);
        Optional<Redirect> gone =
                old.stream().filter(one -> one.withdrawn() != null).findFirst();
        if (gone.isPresent()) {
            return gone(path, page, form, gone.get());
        }
        if (!old.isEmpty()) {
            return moved(Addresses.renamed(page, old) + form, query);
        }
        if (!normal.equals(path) && addresses.isKnown(page)) {
            return moved(normal, query);
        }
        return form.isEmpty()
                ? ErrorPages.page(404, NotFoundPage.of(path, ways.from(normal)))
                : ProblemDetails.of(404, "Nothing is here; /data lists what there is.", path, null)
                        .answer();
    }

    private Response gone(String path, String page, String form, Redirect old) {
        if (form.isEmpty()) {
            return ErrorPages.page(410, GonePage.of(path, old, ways.from(page)));
        }
        String instead = old.target() == null ? null : Links.document(old.target()) + form;
        String why = old.why() == null ? "" : ": " + old.why();
        return ProblemDetails.of(410, "Withdrawn on " + old.withdrawn() + why + ".", path, instead)
                .answer();
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /** Without a host: the Host header can name any server, and a cache would redirect other clients there. */
    static Response moved(String path, String query) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, encoded(path) + (query == null ? "" : "?" + encodedQuery(query)))
                .build();
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Leaves percent-encoded characters as they are. */
    private static String encodedQuery(String query) {
        return UNWRITABLE.matcher(query).replaceAll(odd -> URLEncoder.encode(odd.group(), StandardCharsets.UTF_8));
    }
}
