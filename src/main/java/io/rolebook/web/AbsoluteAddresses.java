package io.rolebook.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URI;

/** Absolute addresses, with the configured host or else with the one of the request. */
@Named("here")
@RequestScoped
public class AbsoluteAddresses {

    private final Site site;
    private final HttpServerRequest request;

    AbsoluteAddresses(Site site, HttpServerRequest request) {
        this.site = site;
        this.request = request;
    }

    /** The address without a slash at its end, such as {@code https://rolebook.example}. */
    public String base() {
        String configured = site.absolute("");
        if (!configured.isEmpty()) {
            return configured;
        }
        return request.scheme() + "://"
                + (request.authority() == null
                        ? "localhost"
                        : request.authority().toString());
    }

    /** An absolute address for a path of the guide. */
    public String absolute(String path) {
        return base() + path;
    }

    /** The host alone, for permanent identifiers. */
    public static String host(String base) {
        String host = URI.create(base).getHost();
        return host == null ? "localhost" : host;
    }
}
