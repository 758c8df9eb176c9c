package io.rolebook.resume;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleHead;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Page;

/**
 * The form, and what a résumé shows of a role.
 *
 * @param address of the form
 * @param problem what is wrong with what was pasted, or empty
 * @param resume as it was pasted, like posting
 * @param check null while nothing was pasted
 */
@CheckedTemplate(basePath = "resume", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ResumePage(
        Page page, String role, String address, String problem, String resume, String posting, ResumeCheck check)
        implements TemplateInstance {

    static ResumePage of(RoleHead role, String problem, String resume, String posting, ResumeCheck check) {
        String address = Links.resume(role.slug());
        Page page = Page.of(
                        address,
                        "Résumé check: " + role.title(),
                        "Paste a résumé, a job posting or both, and see which needs of the role " + role.title()
                                + " stand in it. Nothing is kept.")
                .under(new Crumb("Roles", Links.roles()), new Crumb(role.title(), Links.role(role.slug())))
                .notIndexed();
        return new ResumePage(page, role.title(), address, problem, resume, posting, check);
    }
}
