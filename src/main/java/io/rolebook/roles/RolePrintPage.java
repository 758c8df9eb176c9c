package io.rolebook.roles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Journeys.Journey;
import io.rolebook.catalog.NeededSkill;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Facet;
import io.rolebook.figures.OccupationDetails.Part;
import io.rolebook.web.Contents;
import io.rolebook.web.Links;
import io.rolebook.web.NewsRow;
import io.rolebook.web.Note;
import io.rolebook.web.Page;
import io.rolebook.web.graph.Subject;
import java.util.List;

/** The whole role on one page, for paper. */
@CheckedTemplate(basePath = "roles", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RolePrintPage(
        Page page,
        RoleFrame frame,
        AnswerView answer,
        GlanceView glance,
        FitView fit,
        RoleSides sides,
        List<RelatedView> related,
        List<NewsRow> changes,
        ImprintView imprint,
        List<Note> notes)
        implements TemplateInstance {

    static RolePrintPage of(RoleContext role, RoleViews views) {
        RoleHead head = role.head();
        String slug = head.slug();
        List<CountedView> counted = views.counted(head);
        List<NeededSkill> needs = views.needs(slug);
        Journey journey = views.journey(slug);
        String description = "All the guide says about the role " + head.title() + ", on one page for printing.";
        return new RolePrintPage(
                Page.of(Links.print(slug), head.title() + ", the whole guide", description)
                        .under(RoleFrame.crumbs(head, true))
                        .updated(head.updated())
                        .judged(head.imprint().judged())
                        .in(head.imprint().locale())
                        .about(Subject.PAGE.about(OccupationGraph.reference(slug)))
                        .notIndexed(),
                RoleFrame.of(head, Facet.GLANCE, new Contents()),
                AnswerView.of(role, journey.routes(), counted, 0),
                GlanceView.of(role),
                FitView.of(role, Part.INTERESTS),
                new RoleSides(
                        DutiesView.of(role, views.duties(slug)),
                        views.skills(role, needs),
                        views.salary(role, counted),
                        views.path(role, journey, needs),
                        views.outlook(role, Part.EXPOSURE),
                        FaqView.of(views.questions(slug), role.notes())),
                views.related(role),
                views.changes(role),
                ImprintView.of(head, counted),
                role.notes().all());
    }
}
