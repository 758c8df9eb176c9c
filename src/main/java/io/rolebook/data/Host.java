package io.rolebook.data;

import io.rolebook.web.Site;
import jakarta.ws.rs.core.UriInfo;

/** Scheme and host for addresses that leave the guide, as in a file or a spreadsheet: the configured ones, or those it was asked at. */
final class Host {

    private Host() {}

    static String of(Site site, UriInfo asked) {
        String configured = site.absolute("");
        return configured.isEmpty() ? asked.getBaseUri().toString().replaceAll("/+$", "") : configured;
    }
}
