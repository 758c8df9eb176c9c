package io.rolebook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Breaks on purpose where a program asks; only tests can reach it. */
@Path("/broken-on-purpose.json")
public class BrokenDataResource {

    @GET
    public String fail() {
        throw new IllegalStateException("secret");
    }
}
