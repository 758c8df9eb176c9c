package io.rolebook.moves;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.web.Links;
import io.rolebook.web.Page;
import java.util.List;

/**
 * The form that chooses two roles.
 *
 * @param remark an error in the input, or empty
 */
@CheckedTemplate(basePath = "moves", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MoveForm(Page page, List<Option> from, List<Option> to, String remark) implements TemplateInstance {

    record Option(String slug, String title, boolean chosen) {}

    static MoveForm of(List<RoleSummary> roles, String from, String to) {
        Page page = Page.of(
                        Links.move(),
                        "Plan a move",
                        "From the job you have to the one you want: what carries over, what to learn first, how pay changes.")
                .found(
                        "Plan a career move",
                        "Choose the job you have and the one you want, and see what carries over.");
        boolean isSame = from != null && !from.isEmpty() && from.equals(to);
        return new MoveForm(
                from == null && to == null ? page : page.notIndexed(),
                options(roles, from),
                options(roles, to),
                isSame ? "Choose two different roles." : "");
    }

    private static List<Option> options(List<RoleSummary> roles, String chosen) {
        return roles.stream()
                .map(role -> new Option(role.slug(), role.title(), role.slug().equals(chosen)))
                .toList();
    }
}
