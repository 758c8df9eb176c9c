package io.rolebook.roles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.Words;
import java.util.List;

/** The page of a role's path. */
@CheckedTemplate(basePath = "roles", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RolePathPage(Page page, RoleFrame frame, PathView view, List<Note> notes) implements TemplateInstance {

    static RolePathPage of(RoleHead role, PathView view, Notes notes) {
        Page page = RoleFrame.page(
                role, Facet.PATH, "How to become " + Words.a(role.title()), RoleSnippets.path(role, view));
        return new RolePathPage(page, RoleFrame.of(role, Facet.PATH, view.contents()), view, notes.all());
    }
}
