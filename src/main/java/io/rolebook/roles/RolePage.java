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

/** A role at a glance. */
@CheckedTemplate(basePath = "roles", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RolePage(
        Page page,
        RoleFrame frame,
        String definition,
        List<String> aliases,
        AnswerView answer,
        RoutesView ways,
        GlanceView glance,
        TeaserView teaser,
        FitView fit,
        List<RelatedView> related,
        List<MoveView> moves,
        JobSearch jobs,
        List<NewsRow> changes,
        ImprintView imprint,
        List<Note> notes)
        implements TemplateInstance {

    static RolePage of(
            RoleHead role,
            AnswerView answer,
            RoutesView ways,
            GlanceView glance,
            TeaserView teaser,
            FitView fit,
            List<RelatedView> related,
            List<MoveView> moves,
            JobSearch jobs,
            List<NewsRow> changes,
            ImprintView imprint,
            Subject occupation,
            Notes notes) {
        return new RolePage(
                RoleFrame.page(role, Facet.GLANCE, role.title(), RoleSnippets.glance(role, notes))
                        .about(occupation)
                        .alsoAs("application/json", DataLinks.roleAsJson(role.slug()), role.title() + " as JSON")
                        .alsoAs("text/markdown", DataLinks.roleAsMarkdown(role.slug()), role.title() + " as Markdown"),
                RoleFrame.of(
                        role, Facet.GLANCE, contents(ways, glance, teaser, fit, related, moves, jobs, changes), moves),
                role.definition(),
                role.imprint().aliases(),
                answer,
                ways,
                glance,
                teaser,
                fit,
                related,
                moves,
                jobs,
                changes,
                imprint,
                notes.all());
    }

    private static Contents contents(
            RoutesView ways,
            GlanceView glance,
            TeaserView teaser,
            FitView fit,
            List<RelatedView> related,
            List<MoveView> moves,
            JobSearch jobs,
            List<NewsRow> changes) {
        return new Contents()
                .addAll(ways.contents())
                .addAll(glance.contents())
                .addAll(teaser.contents())
                .addAll(fit.contents())
                .add(!related.isEmpty(), "related", "Similar roles")
                .add(!moves.isEmpty(), "moves", "Where its skills lead")
                .addAll(jobs.contents())
                .add(!changes.isEmpty(), "changes", "What changed")
                .add(true, "imprint", "About this page");
    }
}
