package io.rolebook.roles;

import io.rolebook.catalog.ContentStatus;
import io.rolebook.catalog.Duties;
import io.rolebook.catalog.Journeys;
import io.rolebook.catalog.Journeys.Journey;
import io.rolebook.catalog.NeededSkill;
import io.rolebook.catalog.NewsLog;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.PayFigures;
import io.rolebook.catalog.Questions;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.SkillName;
import io.rolebook.catalog.Skills;
import io.rolebook.content.model.Certification;
import io.rolebook.content.model.Counted;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Question;
import io.rolebook.content.model.Route;
import io.rolebook.figures.OccupationDetails.Part;
import io.rolebook.web.JobSearch;
import io.rolebook.web.NewsRow;
import io.rolebook.web.graph.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what the views of a role show. */
@ApplicationScoped
class RoleViews {

    /** Further changes are on the page of all changes. */
    private static final int CHANGES = 8;

    private final Roles roles;
    private final Duties duties;
    private final Skills skills;
    private final Questions questions;
    private final PayFigures pay;
    private final Journeys journeys;
    private final NewsLog news;
    private final Occupations occupations;
    private final ContentStatus content;

    RoleViews(
            Roles roles,
            Duties duties,
            Skills skills,
            Questions questions,
            PayFigures pay,
            Journeys journeys,
            NewsLog news,
            Occupations occupations,
            ContentStatus content) {
        this.roles = roles;
        this.duties = duties;
        this.skills = skills;
        this.questions = questions;
        this.pay = pay;
        this.journeys = journeys;
        this.news = news;
        this.occupations = occupations;
        this.content = content;
    }

    List<Duty> duties(String role) {
        return duties.of(role);
    }

    List<NeededSkill> needs(String role) {
        return skills.neededBy(role);
    }

    List<Question> questions(String role) {
        return questions.about(role);
    }

    List<Route> routes(String role) {
        return journeys.routes(role);
    }

    Journey journey(String role) {
        return journeys.of(role);
    }

    JobSearch jobs(RoleHead role) {
        return JobSearch.of(role.title(), content.settings());
    }

    Subject graph(RoleContext role, TeaserView teaser) {
        return OccupationGraph.of(role, teaser, pay.of(role.slug()));
    }

    /** The occupations that the role is counted in, the first one's figures first. */
    List<CountedView> counted(RoleHead role) {
        List<String> codes = codes(role);
        return codes.isEmpty() ? List.of() : CountedView.of(role, occupations.rolesIn(codes));
    }

    /** What the tables say of each occupation of a brief, where it covers several. */
    List<OccupationRow> occupations(RoleContext role) {
        List<String> codes = codes(role.head());
        return codes.size() < 2 ? List.of() : OccupationRow.of(role, occupations.among(codes));
    }

    private static List<String> codes(RoleHead role) {
        return role.imprint().occupations().stream().map(Counted::code).toList();
    }

    List<RelatedView> related(RoleContext role) {
        return RelatedView.of(role.head(), roles.relatedTo(role.slug()), role.notes());
    }

    /** The latest first. */
    List<NewsRow> changes(RoleContext role) {
        return news.of("roles/" + role.slug(), CHANGES).stream()
                .map(change -> NewsRow.of(change, role.notes()))
                .toList();
    }

    SkillsView skills(RoleContext role, List<NeededSkill> needs) {
        List<Certification> certificates = roles.certifications(role.slug());
        Map<String, SkillName> named =
                skills.named(certificates.stream().map(Certification::skill).toList());
        Map<String, String> tools = skills.called(role.details().stack().names());
        return SkillsView.of(role, needs, certificates, tools, named);
    }

    SalaryView salary(RoleContext role, List<CountedView> counted) {
        return SalaryView.of(role, pay.salary(role.slug()), counted);
    }

    PathView path(RoleContext role, Journey journey, List<NeededSkill> needs) {
        Map<String, Set<String>> before =
                skills.before(needs.stream().map(NeededSkill::slug).toList());
        List<String> inSteps = journey.steps().stream()
                .flatMap(step -> step.skills().stream())
                .distinct()
                .toList();
        return PathView.of(role, journey, LearningView.of(needs, before), skills.named(inSteps));
    }

    OutlookView outlook(RoleContext role, Part... parts) {
        return OutlookView.of(role, roles.outlook(role.slug()), parts);
    }
}
