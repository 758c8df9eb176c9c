package io.rolebook.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Upper case, doubled slashes and a slash at the end are other spellings of an address: one 301 leads to the one spelling. A
 * file's fingerprint is no spelling: that of another release is just not there.
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
        return Optional.of(LostAddress.moved(Addresses.normal(path), http.query()));
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }
}
