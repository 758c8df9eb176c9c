package io.rolebook.roles;

import io.rolebook.catalog.Duties;
import io.rolebook.catalog.Glance;
import io.rolebook.catalog.Journey;
import io.rolebook.catalog.NeededSkill;
import io.rolebook.catalog.NewsLog;
import io.rolebook.catalog.Questions;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Salary;
import io.rolebook.catalog.SkillMap;
import io.rolebook.catalog.SkillName;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.Sources;
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

    /** The latest; the page of all changes has the others. */
    private static final int CHANGES = 8;

    private final Roles roles;
    private final Duties duties;
    private final Skills skills;
    private final NearRoles near;
    private final Questions questions;
    private final Sources sources;
    private final NewsLog news;

    RolePages(
            Roles roles,
            Duties duties,
            Skills skills,
            NearRoles near,
            Questions questions,
            Sources sources,
            NewsLog news) {
        this.roles = roles;
        this.duties = duties;
        this.skills = skills;
        this.near = near;
        this.questions = questions;
        this.sources = sources;
        this.news = news;
    }

    RolePage glance(RoleHead role) {
        Map<String, SourceNote> cited = cited(role);
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
        List<NewsRow> changes = changes(role, notes);
        Subject occupation = Occupations.of(role, teaser, salary, cited);
        List<MoveView> moves = near.from(role.slug());
        return RolePage.of(role, quick, glance, teaser, fit, related, moves, changes, occupation, notes);
    }

    RoleDutiesPage duties(RoleHead role) {
        Notes notes = new Notes(cited(role));
        List<Duty> all = duties.of(role.slug());
        return RoleDutiesPage.of(role, all, dutiesView(role, all, notes), notes);
    }

    RoleSkillsPage skills(RoleHead role) {
        Notes notes = new Notes(cited(role));
        List<NeededSkill> needs = skills.neededBy(role.slug());
        return RoleSkillsPage.of(role, needs, skillsView(role, needs, notes), notes);
    }

    RoleSalaryPage salary(RoleHead role, String pay, String level) {
        Map<String, SourceNote> cited = cited(role);
        Notes notes = new Notes(cited);
        Salary salary = roles.salary(role.slug());
        SalaryView view = SalaryView.of(salary, cited, notes);
        return RoleSalaryPage.of(role, view, StandView.of(pay, level, salary, cited, notes), notes);
    }

    RolePathPage path(RoleHead role) {
        Notes notes = new Notes(cited(role));
        return RolePathPage.of(role, pathView(role, notes), notes);
    }

    RoleOutlookPage outlook(RoleHead role) {
        Map<String, SourceNote> cited = cited(role);
        Notes notes = new Notes(cited);
        return RoleOutlookPage.of(role, OutlookView.of(roles.prospects(role.slug()), cited, notes), notes);
    }

    RoleFaqPage faq(RoleHead role) {
        Notes notes = new Notes(cited(role));
        List<Question> asked = questions.about(role.slug());
        return RoleFaqPage.of(role, asked, FaqView.of(asked, notes), notes);
    }

    RolePrintPage print(RoleHead role) {
        Map<String, SourceNote> cited = cited(role);
        Notes notes = new Notes(cited);
        QuickFacts quick = QuickFacts.of(role, notes);
        Glance about = roles.glance(role.slug());
        GlanceView glance = GlanceView.of(about, notes);
        FitView fit = FitView.of(about, notes);
        DutiesView dutiesView = dutiesView(role, duties.of(role.slug()), notes);
        SkillsView skillsView = skillsView(role, skills.neededBy(role.slug()), notes);
        SalaryView salaryView = SalaryView.of(roles.salary(role.slug()), cited, notes);
        PathView pathView = pathView(role, notes);
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
                changes(role, notes),
                notes);
    }

    private Map<String, SourceNote> cited(RoleHead role) {
        return sources.citedBy("roles/" + role.slug());
    }

    private List<NewsRow> changes(RoleHead role, Notes notes) {
        return news.of("roles/" + role.slug(), CHANGES).stream()
                .map(change -> NewsRow.of(change, notes))
                .toList();
    }

    private DutiesView dutiesView(RoleHead role, List<Duty> all, Notes notes) {
        return DutiesView.of(roles.work(role.slug()), all, role.imprint(), notes);
    }

    private SkillsView skillsView(RoleHead role, List<NeededSkill> needs, Notes notes) {
        SkillMap map = roles.skillMap(role.slug());
        List<String> certificates = map.certifications().stream()
                .map(certification -> certification.skill())
                .toList();
        Map<String, SkillName> named = skills.named(certificates);
        return SkillsView.of(map, needs, skills.aliases(), named, notes);
    }

    private PathView pathView(RoleHead role, Notes notes) {
        Journey journey = roles.journey(role.slug());
        List<String> inSteps = journey.steps().stream()
                .flatMap(step -> step.skills().stream())
                .distinct()
                .toList();
        return PathView.of(journey, skills.named(inSteps), notes);
    }
}
