package io.rolebook.data;

import io.rolebook.web.DataLinks;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /skills.json}: every skill, and how many roles need it. */
@Path(DataLinks.SKILLS_JSON)
@Produces(DataJson.TYPE)
class SkillsJsonResource {

    private final SkillRows rows;

    SkillsJsonResource(SkillRows rows) {
        this.rows = rows;
    }

    @GET
    public String all(@RestQuery String first) {
        return DataJson.of(new Lists.SkillList(rows.all(first)));
    }
}
