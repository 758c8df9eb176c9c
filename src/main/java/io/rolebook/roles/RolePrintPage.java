package io.rolebook.roles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Contents;
import io.rolebook.web.Links;
import io.rolebook.web.NewsRow;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.graph.Subject;
import java.util.List;

/** The whole role on one page, for paper. */
@CheckedTemplate(basePath = "roles", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RolePrintPage(
        Page page,
        RoleFrame frame,
        String definition,
        List<String> aliases,
        AnswerView answer,
        GlanceView glance,
        FitView fit,
        DutiesView duties,
        SkillsView skills,
        SalaryView salary,
        PathView path,
        OutlookView outlook,
        FaqView faq,
        List<RelatedView> related,
        List<NewsRow> changes,
        ImprintView imprint,
        List<Note> notes)
        implements TemplateInstance {

    static RolePrintPage of(
            RoleHead role,
            AnswerView answer,
            GlanceView glance,
            FitView fit,
            DutiesView duties,
            SkillsView skills,
            SalaryView salary,
            PathView path,
            OutlookView outlook,
            FaqView faq,
            List<RelatedView> related,
            List<NewsRow> changes,
            ImprintView imprint,
            Notes notes) {
        String description = "All the guide says about the role " + role.title() + ", on one page for printing.";
        Page page = Page.of(Links.print(role.slug()), role.title() + ", the whole guide", description)
                .under(RoleFrame.crumbs(role, true))
                .updated(role.updated())
                .judged(role.imprint().judged())
                .in(role.imprint().locale())
                .about(Subject.PAGE.about(Occupations.reference(role.slug())))
                .notIndexed();
        return new RolePrintPage(
                page,
                RoleFrame.of(role, Facet.GLANCE, new Contents()),
                role.definition(),
                role.imprint().aliases(),
                answer,
                glance,
                fit,
                duties,
                skills,
                salary,
                path,
                outlook,
                faq,
                related,
                changes,
                imprint,
                notes.all());
    }
}
