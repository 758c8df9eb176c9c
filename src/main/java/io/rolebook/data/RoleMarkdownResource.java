package io.rolebook.data;

import io.rolebook.web.DataLinks;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** {@code /roles/{slug}.md}: one role as text, with its sources as footnotes. */
@Path(DataLinks.ROLE_MARKDOWN)
@Produces("text/markdown;charset=UTF-8")
class RoleMarkdownResource {

    private final Reading reading;

    RoleMarkdownResource(Reading reading) {
        this.reading = reading;
    }

    @GET
    public String role(String slug) {
        return new RoleText(reading.role(slug)).markdown();
    }
}
