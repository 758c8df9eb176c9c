package io.rolebook.roles;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Duties;
import io.rolebook.catalog.Journeys;
import io.rolebook.catalog.NeededSkill;
import io.rolebook.catalog.PayFigures;
import io.rolebook.catalog.Questions;
import io.rolebook.catalog.RoleDetails;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.RoleInFull;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.RolesTogether;
import io.rolebook.catalog.Salary;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Question;
import io.rolebook.content.model.Route;
import io.rolebook.figures.OccupationDetails.Part;
import io.rolebook.web.NewsRow;
import io.rolebook.web.Notes;
import io.rolebook.web.graph.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Makes the pages of a role from views, in the order of the page, which numbers the notes. */
@ApplicationScoped
class RolePages {

    private final Roles roles;
    private final Duties duties;
    private final Skills skills;
    private final NearRoles near;
    private final Questions questions;
    private final RolesTogether together;
    private final PayFigures pay;
    private final Journeys journeys;
    private final RoleViews views;

    RolePages(
            Roles roles,
            Duties duties,
            Skills skills,
            NearRoles near,
            Questions questions,
            RolesTogether together,
            PayFigures pay,
            Journeys journeys,
            RoleViews views) {
        this.roles = roles;
        this.duties = duties;
        this.skills = skills;
        this.near = near;
        this.questions = questions;
        this.together = together;
        this.pay = pay;
        this.journeys = journeys;
        this.views = views;
    }

    /** A brief tells all its prose on its first page. */
    TemplateInstance first(RoleHead role) {
        return role.brief() ? brief(role) : glance(role);
    }

    private BriefPage brief(RoleHead role) {
        Map<String, SourceNote> cited = views.cited();
        Notes notes = new Notes(cited);
        List<CountedView> counted = views.counted(role);
        RoleDetails details = roles.details(role.slug());
        List<Route> routes = journeys.routes(role.slug());
        List<Duty> all = duties.of(role.slug());
        AnswerView answer = AnswerView.of(role, details, routes, counted, notes);
        DutiesView view = DutiesView.of(details, all, role.imprint(), notes);
        RoutesView ways = RoutesView.of(routes, notes);
        OccupationTable occupations = views.occupations(role, notes);
        FitView fit = FitView.of(
                details.texts(), notes, views.details(role, cited, Part.INTERESTS, Part.SKILLS, Part.TECHNOLOGIES));
        List<RelatedView> related = RelatedView.of(role, roles.relatedTo(role.slug()), notes);
        List<NewsRow> changes = views.changes(role, notes);
        TeaserView teaser = TeaserView.of(role.slug(), all, List.of(), List.of());
        return BriefPage.of(
                role,
                answer,
                ways,
                view,
                occupations,
                fit,
                related,
                views.jobs(role),
                changes.size() < 2 ? List.of() : changes,
                ImprintView.of(role, counted),
                Occupations.of(role, teaser, pay.of(role.slug()), cited),
                notes);
    }

    private RolePage glance(RoleHead role) {
        Map<String, SourceNote> cited = views.cited();
        Notes notes = new Notes(cited);
        List<CountedView> counted = views.counted(role);
        RoleDetails details = roles.details(role.slug());
        List<Route> routes = journeys.routes(role.slug());
        AnswerView answer = AnswerView.of(role, details, routes, counted, notes);
        RoutesView ways = RoutesView.of(routes, notes);
        GlanceView glance = GlanceView.of(details, notes);
        TeaserView teaser = TeaserView.of(
                role.slug(), duties.of(role.slug()), skills.neededBy(role.slug()), questions.about(role.slug()));
        FitView fit = FitView.of(details.texts(), notes, views.details(role, cited, Part.INTERESTS));
        List<RelatedView> related = RelatedView.of(role, roles.relatedTo(role.slug()), notes);
        List<NewsRow> changes = views.changes(role, notes);
        Subject occupation = Occupations.of(role, teaser, pay.of(role.slug()), cited);
        List<MoveView> moves = near.from(role.slug());
        ImprintView imprint = ImprintView.of(role, counted);
        return RolePage.of(
                role,
                answer,
                ways,
                glance,
                teaser,
                fit,
                related,
                moves,
                views.jobs(role),
                changes,
                imprint,
                occupation,
                notes);
    }

    RoleDutiesPage duties(RoleHead role) {
        Notes notes = new Notes(views.cited());
        List<Duty> all = duties.of(role.slug());
        return RoleDutiesPage.of(
                role, all, DutiesView.of(roles.details(role.slug()), all, role.imprint(), notes), notes);
    }

    RoleSkillsPage skills(RoleHead role) {
        Map<String, SourceNote> cited = views.cited();
        Notes notes = new Notes(cited);
        List<NeededSkill> needs = skills.neededBy(role.slug());
        SkillsView view = views.skills(
                roles.details(role.slug()),
                needs,
                roles.certifications(role.slug()),
                notes,
                views.details(role, cited, Part.SKILLS, Part.TECHNOLOGIES));
        return RoleSkillsPage.of(role, needs, view, notes);
    }

    RoleSalaryPage salary(RoleHead role) {
        Map<String, SourceNote> cited = views.cited();
        Notes notes = new Notes(cited);
        Salary salary = pay.salary(role.slug());
        SalaryView view = SalaryView.of(
                salary,
                roles.details(role.slug()),
                views.counted(role),
                cited,
                notes,
                views.details(role, cited, Part.INDUSTRIES));
        return RoleSalaryPage.of(role, view, notes);
    }

    RolePathPage path(RoleHead role) {
        Notes notes = new Notes(views.cited());
        return RolePathPage.of(
                role,
                views.path(journeys.of(role.slug()), roles.details(role.slug()), skills.neededBy(role.slug()), notes),
                notes);
    }

    RoleOutlookPage outlook(RoleHead role) {
        Map<String, SourceNote> cited = views.cited();
        Notes notes = new Notes(cited);
        OutlookView view = OutlookView.of(
                roles.outlook(role.slug()),
                roles.details(role.slug()),
                cited,
                notes,
                views.details(role, cited, Part.EXPOSURE, Part.NEAR));
        return RoleOutlookPage.of(role, view, notes);
    }

    RoleFaqPage faq(RoleHead role) {
        Notes notes = new Notes(views.cited());
        List<Question> asked = questions.about(role.slug());
        return RoleFaqPage.of(role, asked, FaqView.of(asked, notes), notes);
    }

    RolePrintPage print(RoleHead role) {
        Map<String, SourceNote> cited = views.cited();
        Notes notes = new Notes(cited);
        RoleInFull all = together.inFull(role.slug());
        RoleDetails details = all.details();
        List<CountedView> counted = views.counted(role);
        List<NeededSkill> needs = skills.neededBy(role.slug());
        AnswerView answer = AnswerView.inFull(role, details, all.journey().routes(), counted, notes);
        GlanceView glance = GlanceView.of(details, notes);
        FitView fit = FitView.of(details.texts(), notes, views.details(role, cited, Part.INTERESTS));
        DutiesView dutiesView = DutiesView.of(details, duties.of(role.slug()), role.imprint(), notes);
        SkillsView skillsView = views.skills(
                details,
                needs,
                all.certifications(),
                notes,
                views.details(role, cited, Part.SKILLS, Part.TECHNOLOGIES));
        SalaryView salaryView = SalaryView.of(
                all.salary(), details, counted, cited, notes, views.details(role, cited, Part.INDUSTRIES));
        PathView pathView = views.path(all.journey(), details, needs, notes);
        OutlookView outlookView =
                OutlookView.of(all.outlook(), details, cited, notes, views.details(role, cited, Part.EXPOSURE));
        FaqView faqView = FaqView.of(questions.about(role.slug()), notes);
        List<RelatedView> related = RelatedView.of(role, roles.relatedTo(role.slug()), notes);
        return RolePrintPage.of(
                role,
                answer,
                glance,
                fit,
                dutiesView,
                skillsView,
                salaryView,
                pathView,
                outlookView,
                faqView,
                related,
                views.changes(role, notes),
                ImprintView.of(role, counted),
                notes);
    }
}
