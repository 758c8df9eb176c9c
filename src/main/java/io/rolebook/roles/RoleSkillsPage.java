package io.rolebook.roles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.NeededSkill;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import java.util.List;

/** The page of a role's skills. */
@CheckedTemplate(basePath = "roles", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RoleSkillsPage(Page page, RoleFrame frame, SkillsView view, List<Note> notes) implements TemplateInstance {

    static RoleSkillsPage of(RoleHead role, List<NeededSkill> needs, SkillsView view, Notes notes) {
        Page page = RoleFrame.page(role, Facet.SKILLS, role.title() + ": skills", RoleSnippets.skills(role, needs));
        return new RoleSkillsPage(page, RoleFrame.of(role, Facet.SKILLS, view.contents()), view, notes.all());
    }
}
