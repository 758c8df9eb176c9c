package io.rolebook.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Redirects other spellings of an address (upper case, doubled slashes, a slash at the end) to the canonical one by one 301.
 * Addresses with the fingerprint of a file are left as they are.
 */
class OneSpelling {

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    Optional<Response> redirect(ContainerRequestContext request, io.vertx.core.http.HttpServerRequest http) {
        String path = http.path();
        boolean odd = path.length() > 1 && path.endsWith("/")
                || path.contains("//")
                || path.chars().anyMatch(OneSpelling::isUpper);
        if (!odd || path.contains("%") || path.startsWith(Freshness.BUNDLE)) {
            return Optional.empty();
        }
        return Optional.of(UnknownAddress.moved(Addresses.normal(path), http.query()));
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }
}
