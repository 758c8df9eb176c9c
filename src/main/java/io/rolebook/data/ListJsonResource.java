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
    static class Roles extends ListJsonResource {

        Roles(ListAnswers lists) {
            super(lists, "roles");
        }
    }

    @Path(DataLinks.OCCUPATIONS_JSON)
    static class Occupations extends ListJsonResource {

        Occupations(ListAnswers lists) {
            super(lists, "occupations");
        }
    }

    @Path(DataLinks.SKILLS_JSON)
    static class Skills extends ListJsonResource {

        Skills(ListAnswers lists) {
            super(lists, "skills");
        }
    }

    @Path(DataLinks.SALARIES_JSON)
    @SpeaksOfPay
    static class Salaries extends ListJsonResource {

        Salaries(ListAnswers lists) {
            super(lists, "salaries");
        }
    }

    @Path(DataLinks.SOURCES_JSON)
    static class Sources extends ListJsonResource {

        Sources(ListAnswers lists) {
            super(lists, "sources");
        }
    }
}
