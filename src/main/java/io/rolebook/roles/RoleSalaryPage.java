package io.rolebook.roles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import java.util.List;

/**
 * The page of a role's salary.
 *
 * @param check the address of the pay check for this role
 */
@CheckedTemplate(basePath = "roles", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RoleSalaryPage(Page page, RoleFrame frame, SalaryView view, String check, List<Note> notes)
        implements TemplateInstance {

    static RoleSalaryPage of(RoleHead role, SalaryView view, Notes notes) {
        Page page = RoleFrame.page(role, Facet.SALARY, role.title() + ": salary", RoleSnippets.salary(role, notes));
        return new RoleSalaryPage(
                page, RoleFrame.of(role, Facet.SALARY, view.contents()), view, Links.pay(role.slug()), notes.all());
    }
}
