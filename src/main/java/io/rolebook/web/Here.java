package io.rolebook.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URI;

/** Whole addresses, for programs that take no others: with the configured host, or else with the one that was asked. */
@Named("here")
@RequestScoped
public class Here {

    private final Site site;
    private final HttpServerRequest request;

    Here(Site site, HttpServerRequest request) {
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

    /** One of the guide's own addresses in full, as link previews and validators want it. */
    public String absolute(String path) {
        return base() + path;
    }

    /** The host alone, which names whatever must keep its name for good. */
    public static String host(String base) {
        String host = URI.create(base).getHost();
        return host == null ? "localhost" : host;
    }
}
