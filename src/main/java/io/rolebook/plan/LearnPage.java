package io.rolebook.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleHead;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Page;
import java.util.List;

/**
 * What to learn for a role, to read and to print. Search engines may not keep it: it is the skills of the role in another order.
 *
 * @param have titles of the skills that are ticked
 * @param brought how much of what the role needs that is, in words
 * @param remark about names that no skill has, or empty
 * @param hours a week, or 0
 * @param paced whether any time is given at these hours
 * @param markdown the address of the same as text
 */
@CheckedTemplate(basePath = "plan", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LearnPage(
        Page page,
        String role,
        List<String> have,
        String brought,
        List<LearnStep> steps,
        List<LearnTime> times,
        String remark,
        int hours,
        boolean paced,
        LearnForm form,
        String address,
        String markdown,
        List<Note> notes)
        implements TemplateInstance {

    static Page page(RoleHead role, String address) {
        return Page.of(
                        address,
                        "Learning plan: " + role.title(),
                        "What to learn for the role " + role.title()
                                + " beside what you have, each thing behind those that it builds on.")
                .under(new Crumb("Roles", Links.roles()), new Crumb(role.title(), Links.role(role.slug())))
                .notIndexed();
    }
}
