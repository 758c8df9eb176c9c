package io.rolebook.roles;

import io.rolebook.catalog.Duties;
import io.rolebook.catalog.Glance;
import io.rolebook.catalog.NeededSkill;
import io.rolebook.catalog.Questions;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Salary;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Question;
import io.rolebook.web.NewsRow;
import io.rolebook.web.Notes;
import io.rolebook.web.graph.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Gathers the views of a role's pages; each part of a page is read once and in the order in which it is shown. */
@ApplicationScoped
class RolePages {

    private final Roles roles;
    private final Duties duties;
    private final Skills skills;
    private final NearRoles near;
    private final Questions questions;
    private final RoleViews views;

    RolePages(Roles roles, Duties duties, Skills skills, NearRoles near, Questions questions, RoleViews views) {
        this.roles = roles;
        this.duties = duties;
        this.skills = skills;
        this.near = near;
        this.questions = questions;
        this.views = views;
    }

    RolePage glance(RoleHead role) {
        Map<String, SourceNote> cited = views.cited(role);
        Notes notes = new Notes(cited);
        QuickFacts quick = QuickFacts.of(role, notes);
        notes.fresh();
        Glance about = roles.glance(role.slug());
        GlanceView glance = GlanceView.of(about, notes);
        Salary salary = roles.salary(role.slug());
        TeaserView teaser = TeaserView.of(
                role.slug(),
                duties.of(role.slug()),
                skills.neededBy(role.slug()),
                salary,
                roles.journey(role.slug()),
                roles.prospects(role.slug()),
                questions.about(role.slug()),
                cited,
                notes);
        FitView fit = FitView.of(about, notes);
        List<RelatedView> related = RelatedView.of(role.slug(), roles.relatedTo(role.slug()), notes);
        List<NewsRow> changes = views.changes(role, notes);
        Subject occupation = Occupations.of(role, teaser, salary, cited);
        List<MoveView> moves = near.from(role.slug());
        return RolePage.of(role, quick, glance, teaser, fit, related, moves, changes, occupation, notes);
    }

    RoleDutiesPage duties(RoleHead role) {
        Notes notes = new Notes(views.cited(role));
        List<Duty> all = duties.of(role.slug());
        return RoleDutiesPage.of(role, all, views.duties(role, all, notes), notes);
    }

    RoleSkillsPage skills(RoleHead role) {
        Notes notes = new Notes(views.cited(role));
        List<NeededSkill> needs = skills.neededBy(role.slug());
        return RoleSkillsPage.of(role, needs, views.skills(role, needs, notes), notes);
    }

    RoleSalaryPage salary(RoleHead role, String pay, String level) {
        Map<String, SourceNote> cited = views.cited(role);
        Notes notes = new Notes(cited);
        Salary salary = roles.salary(role.slug());
        SalaryView view = SalaryView.of(salary, cited, notes);
        return RoleSalaryPage.of(role, view, StandView.of(pay, level, salary, cited, notes), notes);
    }

    RolePathPage path(RoleHead role) {
        Notes notes = new Notes(views.cited(role));
        return RolePathPage.of(role, views.path(role, notes), notes);
    }

    RoleOutlookPage outlook(RoleHead role) {
        Map<String, SourceNote> cited = views.cited(role);
        Notes notes = new Notes(cited);
        return RoleOutlookPage.of(role, OutlookView.of(roles.prospects(role.slug()), cited, notes), notes);
    }

    RoleFaqPage faq(RoleHead role) {
        Notes notes = new Notes(views.cited(role));
        List<Question> asked = questions.about(role.slug());
        return RoleFaqPage.of(role, asked, FaqView.of(asked, notes), notes);
    }

    RolePrintPage print(RoleHead role) {
        Map<String, SourceNote> cited = views.cited(role);
        Notes notes = new Notes(cited);
        QuickFacts quick = QuickFacts.of(role, notes);
        Glance about = roles.glance(role.slug());
        GlanceView glance = GlanceView.of(about, notes);
        FitView fit = FitView.of(about, notes);
        DutiesView dutiesView = views.duties(role, duties.of(role.slug()), notes);
        SkillsView skillsView = views.skills(role, skills.neededBy(role.slug()), notes);
        SalaryView salaryView = SalaryView.of(roles.salary(role.slug()), cited, notes);
        PathView pathView = views.path(role, notes);
        OutlookView outlookView = OutlookView.of(roles.prospects(role.slug()), cited, notes);
        FaqView faqView = FaqView.of(questions.about(role.slug()), notes);
        List<RelatedView> related = RelatedView.of(role.slug(), roles.relatedTo(role.slug()), notes);
        return RolePrintPage.of(
                role,
                quick,
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
                notes);
    }
}
