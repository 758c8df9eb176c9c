package io.rolebook.roles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import java.util.List;

/** One side of a role in depth: faq. */
@CheckedTemplate(basePath = "roles", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RoleFaqPage(Page page, RoleFrame frame, FaqView view, List<Note> notes) implements TemplateInstance {

    static RoleFaqPage of(RoleHead role, FaqView view, Notes notes) {
        Page page = RoleFrame.page(
                role,
                Facet.FAQ,
                role.title() + ": questions",
                "Questions people ask about work as a " + role.title() + ", answered with sources.");
        return new RoleFaqPage(page, RoleFrame.of(role, Facet.FAQ, view.contents()), view, notes.all());
    }
}
