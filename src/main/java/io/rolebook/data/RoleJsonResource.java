package io.rolebook.data;

import io.rolebook.web.DataLinks;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** {@code /roles/{slug}.json}: all that the guide says about one role. */
@Path(DataLinks.ROLE_JSON)
@Produces(DataJson.TYPE)
class RoleJsonResource {

    private final Reading reading;

    RoleJsonResource(Reading reading) {
        this.reading = reading;
    }

    @GET
    public String role(String slug) {
        return DataJson.of(reading.role(slug));
    }
}
