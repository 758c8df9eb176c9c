package io.rolebook.web.cache;

import io.rolebook.web.Links;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * HEAD is made as GET is, and kept for it: so it tells the tag and the length as well. Its bytes are just not sent. What an
 * editor's browser listens to has no end, and is not begun.
 */
class HeadAsGet {

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    void make(ContainerRequestContext request) {
        boolean ends = !request.getUriInfo().getPath().equals(Links.events());
        if (ends && request.getMethod().equals(HttpMethod.HEAD)) {
            request.setMethod(HttpMethod.GET);
        }
    }
}
