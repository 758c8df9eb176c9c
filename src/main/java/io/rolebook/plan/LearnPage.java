package io.rolebook.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleHead;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import java.util.List;

/**
 * A learning plan, to read and to print. Search engines may not keep it: it is the skills of the role in another order.
 *
 * @param markdown the address of the same as text
 */
@CheckedTemplate(basePath = "plan", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LearnPage(Page page, LearnPlan plan, LearnForm form, String address, String markdown, List<Note> notes)
        implements TemplateInstance {

    static LearnPage of(RoleHead role, LearnPlan plan, LearnForm form, LearnQuery query, Notes notes) {
        Page page = Page.of(
                        query.href(),
                        "Learning plan: " + role.title(),
                        "What to learn for the role " + role.title()
                                + " beside what you have, each thing behind those that it builds on.")
                .under(new Crumb("Roles", Links.roles()), new Crumb(role.title(), Links.role(role.slug())))
                .notIndexed();
        return new LearnPage(page, plan, form, query.href(), query.markdown(), notes.all());
    }
}
