package io.rolebook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** {@code /speculation-rules.json}: lets a browser fetch the page behind a link that a reader is about to follow. */
@Path(Links.SPECULATION)
public class SpeculationResource {

    /** Not what is marked nofollow: other orders of the same table, and links to edit. */
    private static final String RULES =
            """
            {"prefetch": [{
              "where": {"and": [{"href_matches": "/*"}, {"not": {"selector_matches": "[rel~=nofollow]"}}]},
              "eagerness": "moderate"
            }]}
            """;

    @GET
    @Produces("application/speculationrules+json")
    public String rules() {
        return RULES;
    }
}
