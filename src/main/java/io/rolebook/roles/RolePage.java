package io.rolebook.roles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Route;
import io.rolebook.figures.OccupationDetails.Part;
import io.rolebook.web.Contents;
import io.rolebook.web.JobSearch;
import io.rolebook.web.NewsRow;
import io.rolebook.web.Note;
import io.rolebook.web.Page;
import java.util.List;

/** A role at a glance. */
@CheckedTemplate(basePath = "roles", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RolePage(
        Page page,
        RoleFrame frame,
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

    /** @param moves to the nearest roles first */
    static RolePage of(RoleContext role, RoleViews views, List<MoveView> moves) {
        List<CountedView> counted = views.counted(role.head());
        List<Route> routes = views.routes(role.slug());
        AnswerView answer = AnswerView.of(role, routes, counted, AnswerView.MOMENTS);
        RoutesView ways = RoutesView.of(routes, role.notes());
        GlanceView glance = GlanceView.of(role);
        TeaserView teaser = TeaserView.of(
                role.slug(), views.duties(role.slug()), views.needs(role.slug()), views.questions(role.slug()));
        FitView fit = FitView.of(role, Part.INTERESTS);
        List<RelatedView> related = views.related(role);
        List<NewsRow> changes = views.changes(role);
        JobSearch jobs = views.jobs(role.head());
        Contents contents = new Contents()
                .addAll(ways.contents())
                .addAll(glance.contents())
                .addAll(teaser.contents())
                .addAll(fit.contents())
                .add(!related.isEmpty(), "related", "Similar roles")
                .add(!moves.isEmpty(), "moves", "Where its skills lead")
                .addAll(jobs.contents())
                .add(!changes.isEmpty(), "changes", "What changed")
                .add(true, "imprint", "About this page");
        return new RolePage(
                RoleFrame.firstPage(role).about(views.graph(role, teaser)),
                RoleFrame.of(role.head(), Facet.GLANCE, contents, moves),
                answer,
                ways,
                glance,
                teaser,
                fit,
                related,
                moves,
                jobs,
                changes,
                ImprintView.of(role.head(), counted),
                role.notes().all());
    }
}
