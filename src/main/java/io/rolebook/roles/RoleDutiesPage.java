package io.rolebook.roles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import java.util.List;

/** One side of a role in depth: duties. */
@CheckedTemplate(basePath = "roles", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RoleDutiesPage(Page page, RoleFrame frame, DutiesView view, List<Note> notes) implements TemplateInstance {

    static RoleDutiesPage of(RoleHead role, DutiesView view, Notes notes) {
        Page page = RoleFrame.page(
                role,
                Facet.DUTIES,
                "What a " + role.title() + " does",
                "Duties of a " + role.title() + ", what changes with the level, and what interviews look for.");
        return new RoleDutiesPage(page, RoleFrame.of(role, Facet.DUTIES, view.contents()), view, notes.all());
    }
}
