package io.rolebook.roles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import java.util.List;

/** The page of a role's outlook. */
@CheckedTemplate(basePath = "roles", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RoleOutlookPage(Page page, RoleFrame frame, OutlookView view, List<Note> notes) implements TemplateInstance {

    static RoleOutlookPage of(RoleHead role, OutlookView view, Notes notes) {
        Page page = RoleFrame.page(role, Facet.OUTLOOK, role.title() + ": outlook", RoleSnippets.outlook(role, notes));
        return new RoleOutlookPage(page, RoleFrame.of(role, Facet.OUTLOOK, view.contents()), view, notes.all());
    }
}
