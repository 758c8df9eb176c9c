package io.rolebook.roles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.Words;
import java.util.List;

/** The page of a role's duties. */
@CheckedTemplate(basePath = "roles", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RoleDutiesPage(Page page, RoleFrame frame, DutiesView view, List<Note> notes) implements TemplateInstance {

    static RoleDutiesPage of(RoleHead role, List<Duty> duties, DutiesView view, Notes notes) {
        Page page = RoleFrame.page(
                role, Facet.DUTIES, "What " + Words.a(role.title()) + " does", RoleSnippets.duties(role, duties));
        return new RoleDutiesPage(page, RoleFrame.of(role, Facet.DUTIES, view.contents()), view, notes.all());
    }
}
