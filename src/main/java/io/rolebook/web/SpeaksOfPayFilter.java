package io.rolebook.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Answers 404 for what is marked {@link SpeaksOfPay} where the guide does not. */
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
