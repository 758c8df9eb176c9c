package io.rolebook.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Answers 404 for resources marked {@link SpeaksOfPay} if the guide does not show pay. */
@Provider
@SpeaksOfPay
class SpeaksOfPayFilter implements ContainerRequestFilter {

    private final Site site;

    SpeaksOfPayFilter(Site site) {
        this.site = site;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!site.hasPay()) {
            throw new NotFoundException();
        }
    }
}
