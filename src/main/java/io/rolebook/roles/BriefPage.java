package io.rolebook.roles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Route;
import io.rolebook.figures.OccupationDetails.Part;
import io.rolebook.web.Contents;
import io.rolebook.web.JobSearch;
import io.rolebook.web.NewsRow;
import io.rolebook.web.Note;
import io.rolebook.web.Page;
import java.util.List;

/** The first page of a brief: all of its prose, and what the tables say of its occupations. */
@CheckedTemplate(basePath = "roles", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BriefPage(
        Page page,
        RoleFrame frame,
        AnswerView answer,
        RoutesView ways,
        DutiesView view,
        List<OccupationRow> occupations,
        FitView fit,
        List<RelatedView> related,
        JobSearch jobs,
        List<NewsRow> changes,
        ImprintView imprint,
        List<Note> notes)
        implements TemplateInstance {

    static BriefPage of(RoleContext role, RoleViews views) {
        List<CountedView> counted = views.counted(role.head());
        List<Route> routes = views.routes(role.slug());
        List<Duty> duties = views.duties(role.slug());
        AnswerView answer = AnswerView.of(role, routes, counted, AnswerView.MOMENTS);
        DutiesView view = DutiesView.of(role, duties);
        RoutesView ways = RoutesView.of(routes, role.notes());
        List<OccupationRow> occupations = views.occupations(role);
        FitView fit = FitView.of(role, Part.INTERESTS, Part.SKILLS, Part.TECHNOLOGIES);
        List<RelatedView> related = views.related(role);
        List<NewsRow> all = views.changes(role);
        List<NewsRow> changes = all.size() < 2 ? List.of() : all;
        JobSearch jobs = views.jobs(role.head());
        Contents contents = new Contents()
                .addAll(view.contents())
                .addAll(ways.contents())
                .add(!occupations.isEmpty(), "occupations", OccupationRow.HEADING)
                .addAll(fit.contents())
                .add(!related.isEmpty(), "related", "Similar roles")
                .addAll(jobs.contents())
                .add(!changes.isEmpty(), "changes", "What changed")
                .add(true, "imprint", "About this page");
        TeaserView teaser = TeaserView.of(role.slug(), duties, List.of(), List.of());
        return new BriefPage(
                RoleFrame.firstPage(role).about(views.graph(role, teaser)),
                RoleFrame.of(role.head(), Facet.GLANCE, contents),
                answer,
                ways,
                view,
                occupations,
                fit,
                related,
                jobs,
                changes,
                ImprintView.of(role.head(), counted),
                role.notes().all());
    }
}
