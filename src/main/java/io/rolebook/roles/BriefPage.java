package io.rolebook.roles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Contents;
import io.rolebook.web.DataLinks;
import io.rolebook.web.JobSearch;
import io.rolebook.web.NewsRow;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.graph.Subject;
import java.util.List;

/** The first page of a brief: all of its prose, and what the tables say of its occupations. */
@CheckedTemplate(basePath = "roles", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BriefPage(
        Page page,
        RoleFrame frame,
        String definition,
        List<String> aliases,
        AnswerView answer,
        RoutesView ways,
        DutiesView view,
        OccupationTable occupations,
        FitView fit,
        List<RelatedView> related,
        JobSearch jobs,
        List<NewsRow> changes,
        ImprintView imprint,
        List<Note> notes)
        implements TemplateInstance {

    static BriefPage of(
            RoleHead role,
            AnswerView answer,
            RoutesView ways,
            DutiesView view,
            OccupationTable occupations,
            FitView fit,
            List<RelatedView> related,
            JobSearch jobs,
            List<NewsRow> changes,
            ImprintView imprint,
            Subject occupation,
            Notes notes) {
        Contents contents = new Contents()
                .addAll(view.contents())
                .addAll(ways.contents())
                .add(!occupations.isEmpty(), "occupations", OccupationTable.HEADING)
                .addAll(fit.contents())
                .add(!related.isEmpty(), "related", "Similar roles")
                .addAll(jobs.contents())
                .add(!changes.isEmpty(), "changes", "What changed")
                .add(true, "imprint", "About this page");
        return new BriefPage(
                RoleFrame.page(role, Facet.GLANCE, role.title(), RoleSnippets.glance(role, notes))
                        .about(occupation)
                        .alsoAs("application/json", DataLinks.roleAsJson(role.slug()), role.title() + " as JSON")
                        .alsoAs("text/markdown", DataLinks.roleAsMarkdown(role.slug()), role.title() + " as Markdown"),
                RoleFrame.of(role, Facet.GLANCE, contents),
                role.definition(),
                role.imprint().aliases(),
                answer,
                ways,
                view,
                occupations,
                fit,
                related,
                jobs,
                changes,
                imprint,
                notes.all());
    }
}
