package io.rolebook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;

/** Breaks on purpose; only tests can reach it. */
@Path("/broken-on-purpose")
public class BrokenResource {

    @GET
    public String fail(@QueryParam("status") Integer status) {
        if (status != null) {
            throw new WebApplicationException("secret", status);
        }
        throw new IllegalStateException("secret");
    }
}
