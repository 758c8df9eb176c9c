package io.rolebook.roles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.NeededSkill;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Facet;
import io.rolebook.figures.OccupationDetails.Part;
import io.rolebook.web.Contents;
import io.rolebook.web.Note;
import io.rolebook.web.Page;
import io.rolebook.web.Snippet;
import io.rolebook.web.Words;
import java.util.List;

/** The page of one side of a role, such as its duties. */
@CheckedTemplate(basePath = "roles", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RoleSidePage(Page page, RoleFrame frame, RoleSides sides, List<Note> notes) implements TemplateInstance {

    static RoleSidePage of(RoleContext role, Facet facet, RoleViews views) {
        RoleHead head = role.head();
        String slug = head.slug();
        List<NeededSkill> needs = facet == Facet.SKILLS || facet == Facet.PATH ? views.needs(slug) : List.of();
        RoleSides sides = new RoleSides(
                facet == Facet.DUTIES ? DutiesView.of(role, views.duties(slug)) : null,
                facet == Facet.SKILLS ? views.skills(role, needs) : null,
                facet == Facet.SALARY ? views.salary(role, views.counted(head)) : null,
                facet == Facet.PATH ? views.path(role, views.journey(slug), needs) : null,
                facet == Facet.OUTLOOK ? views.outlook(role, Part.EXPOSURE, Part.NEAR) : null,
                facet == Facet.FAQ ? FaqView.of(views.questions(slug), role.notes()) : null);
        Contents contents =
                switch (facet) {
                    case DUTIES -> sides.duties().contents();
                    case SKILLS -> sides.skills().contents();
                    case SALARY -> sides.salary().contents();
                    case PATH -> sides.path().contents();
                    case OUTLOOK -> sides.outlook().contents();
                    default -> sides.faq().contents();
                };
        Snippet snippet =
                switch (facet) {
                    case DUTIES -> RoleSnippets.duties(head, sides.duties());
                    case SKILLS -> RoleSnippets.skills(head, needs);
                    case SALARY -> RoleSnippets.salary(head, role.notes());
                    case PATH -> RoleSnippets.path(head, sides.path());
                    case OUTLOOK -> RoleSnippets.outlook(head, role.notes());
                    default -> RoleSnippets.faq(head, sides.faq());
                };
        Page page = RoleFrame.page(head, facet, title(head, facet), snippet);
        return new RoleSidePage(
                facet == Facet.FAQ ? page.about(OccupationGraph.answers(head, sides.faq())) : page,
                RoleFrame.of(head, facet, contents),
                sides,
                role.notes().all());
    }

    private static String title(RoleHead role, Facet facet) {
        return switch (facet) {
            case DUTIES -> "What " + Words.a(role.title()) + " does";
            case PATH -> "How to become " + Words.a(role.title());
            case FAQ -> role.title() + ": questions";
            default -> role.title() + ": " + facet.key();
        };
    }
}
