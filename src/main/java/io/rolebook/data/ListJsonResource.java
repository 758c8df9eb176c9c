package io.rolebook.data;

import io.rolebook.web.DataLinks;
import io.rolebook.web.SpeaksOfPay;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /roles.json} and its like: each entry of a list with what it is listed by. */
abstract class ListJsonResource {

    private final ListAnswers lists;
    private final String list;

    private ListJsonResource(ListAnswers lists, String list) {
        this.lists = lists;
        this.list = list;
    }

    @GET
    @Produces(DataJson.TYPE)
    public String all(@RestQuery String first) {
        return lists.json(list, first);
    }

    @Path(DataLinks.ROLES_JSON)
    static class RolesJsonResource extends ListJsonResource {

        RolesJsonResource(ListAnswers lists) {
            super(lists, "roles");
        }
    }

    @Path(DataLinks.OCCUPATIONS_JSON)
    static class OccupationsJsonResource extends ListJsonResource {

        OccupationsJsonResource(ListAnswers lists) {
            super(lists, "occupations");
        }
    }

    @Path(DataLinks.SKILLS_JSON)
    static class SkillsJsonResource extends ListJsonResource {

        SkillsJsonResource(ListAnswers lists) {
            super(lists, "skills");
        }
    }

    @Path(DataLinks.SALARIES_JSON)
    @SpeaksOfPay
    static class SalariesJsonResource extends ListJsonResource {

        SalariesJsonResource(ListAnswers lists) {
            super(lists, "salaries");
        }
    }

    @Path(DataLinks.SOURCES_JSON)
    static class SourcesJsonResource extends ListJsonResource {

        SourcesJsonResource(ListAnswers lists) {
            super(lists, "sources");
        }
    }
}
