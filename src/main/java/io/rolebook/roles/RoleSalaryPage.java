package io.rolebook.roles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import java.util.List;

/** One side of a role in depth: salary, and where a pay that somebody typed stands in it. */
@CheckedTemplate(basePath = "roles", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RoleSalaryPage(Page page, RoleFrame frame, SalaryView view, StandView stand, List<Note> notes)
        implements TemplateInstance {

    static RoleSalaryPage of(RoleHead role, SalaryView view, StandView stand, Notes notes) {
        Page page = RoleFrame.page(role, Facet.SALARY, role.title() + ": salary", RoleSnippets.salary(role, notes));
        return new RoleSalaryPage(
                stand.isAsked() ? page.notIndexed() : page,
                RoleFrame.of(role, Facet.SALARY, view.contents().add(true, "stand", "Where do I stand?")),
                view,
                stand,
                notes.all());
    }
}
