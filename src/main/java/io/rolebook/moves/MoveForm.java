package io.rolebook.moves;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Page;
import java.util.List;

/**
 * The form that chooses two jobs.
 *
 * @param roles titles that the fields offer
 * @param remark an error in the input, or empty
 * @param unknown for each job that is no role, where to look for it
 * @param near moves from or to the only job that is chosen
 */
@CheckedTemplate(basePath = "moves", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MoveForm(Page page, Job from, Job to, List<String> roles, String remark, List<Crumb> unknown, List<Crumb> near)
        implements TemplateInstance {

    /** @param role that the typed words name, or null */
    record Job(String typed, RoleSummary role) {

        boolean isRole() {
            return role != null;
        }

        public String shown() {
            return isRole() ? role.title() : typed;
        }
    }

    static MoveForm of(List<RoleSummary> roles, Job from, Job to, List<Crumb> unknown, List<Crumb> near) {
        Page page = Page.of(
                        Links.move(),
                        "Plan a move",
                        "From the job you have to the one you want: what carries over, what to learn first, how pay changes.")
                .found(
                        "Plan a career move",
                        "Choose the job you have and the one you want, and see what carries over.");
        return new MoveForm(
                from.typed().isEmpty() && to.typed().isEmpty() ? page : page.notIndexed(),
                from,
                to,
                roles.stream().map(RoleSummary::title).toList(),
                from.isRole() && from.role().equals(to.role()) ? "Choose two different roles." : "",
                unknown,
                near);
    }
}
