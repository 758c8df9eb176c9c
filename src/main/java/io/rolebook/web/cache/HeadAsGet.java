package io.rolebook.web.cache;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** HEAD is made as GET is, and kept for it: so it tells the tag and the length as well. Its bytes are just not sent. */
class HeadAsGet {

    @ServerRequestFilter(preMatching = true)
    void make(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.HEAD)) {
            request.setMethod(HttpMethod.GET);
        }
    }
}
