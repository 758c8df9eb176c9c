package io.rolebook.data;

import io.rolebook.web.Csv;
import io.rolebook.web.DataLinks;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /roles.csv} and its like: a list as a table for a spreadsheet. */
abstract class ListCsvResource {

    private final ListAnswers lists;
    private final String list;

    private ListCsvResource(ListAnswers lists, String list) {
        this.lists = lists;
        this.list = list;
    }

    @GET
    @Produces(Csv.TYPE)
    public String all(@RestQuery String first) {
        return lists.csv(list, first);
    }

    @Path(DataLinks.ROLES_CSV)
    static class RolesCsvResource extends ListCsvResource {

        RolesCsvResource(ListAnswers lists) {
            super(lists, "roles");
        }
    }

    @Path(DataLinks.OCCUPATIONS_CSV)
    static class OccupationsCsvResource extends ListCsvResource {

        OccupationsCsvResource(ListAnswers lists) {
            super(lists, "occupations");
        }
    }

    @Path(DataLinks.SKILLS_CSV)
    static class SkillsCsvResource extends ListCsvResource {

        SkillsCsvResource(ListAnswers lists) {
            super(lists, "skills");
        }
    }
}
