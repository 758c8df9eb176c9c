package io.rolebook.families;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.FamilySummary;
import io.rolebook.web.Dates;
import io.rolebook.web.Links;
import io.rolebook.web.Page;
import io.rolebook.web.graph.Subject;
import java.util.List;

/** All families. */
@CheckedTemplate(basePath = "families", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FamiliesPage(Page page, List<FamilySummary> families) implements TemplateInstance {

    static FamiliesPage of(List<FamilySummary> families) {
        Page page = Page.of(
                        Links.families(),
                        "Fields of work",
                        "Roles by family: what each has in common, and how many roles it holds.")
                .found(
                        "Fields of work and the roles in each",
                        "Roles sorted by kind of work: what the members of a family have in common, and what each of them pays.")
                .foundWithoutPay(
                        "Fields of work and the roles in each",
                        "Roles sorted by kind of work: what the members of a family have in common.")
                .about(Subject.COLLECTION)
                .updated(Dates.newest(families.stream().map(FamilySummary::updated)));
        return new FamiliesPage(page, families);
    }
}
