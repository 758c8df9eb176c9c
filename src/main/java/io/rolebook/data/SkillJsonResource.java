package io.rolebook.data;

import io.rolebook.web.DataLinks;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** {@code /skills/{slug}.json}: one skill with its text, and the roles that need it. */
@Path(DataLinks.SKILL_JSON)
@Produces(DataJson.TYPE)
class SkillJsonResource {

    private final Reading reading;

    SkillJsonResource(Reading reading) {
        this.reading = reading;
    }

    @GET
    public String skill(String slug) {
        return DataJson.of(reading.skill(slug));
    }
}
