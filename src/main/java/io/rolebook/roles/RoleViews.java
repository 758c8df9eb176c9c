package io.rolebook.roles;

import io.rolebook.catalog.Journey;
import io.rolebook.catalog.NeededSkill;
import io.rolebook.catalog.NewsLog;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.SkillMap;
import io.rolebook.catalog.SkillName;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.Sources;
import io.rolebook.content.model.Duty;
import io.rolebook.web.NewsRow;
import io.rolebook.web.Notes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The parts that more than one of a role's pages shows. */
@ApplicationScoped
class RoleViews {

    /** The page of all changes has the others. */
    private static final int CHANGES = 8;

    private final Roles roles;
    private final Skills skills;
    private final Sources sources;
    private final NewsLog news;

    RoleViews(Roles roles, Skills skills, Sources sources, NewsLog news) {
        this.roles = roles;
        this.skills = skills;
        this.sources = sources;
        this.news = news;
    }

    /** The sources that the role names anywhere. */
    Map<String, SourceNote> cited(RoleHead role) {
        return sources.citedBy("roles/" + role.slug());
    }

    /** The latest first. */
    List<NewsRow> changes(RoleHead role, Notes notes) {
        return news.of("roles/" + role.slug(), CHANGES).stream()
                .map(change -> NewsRow.of(change, notes))
                .toList();
    }

    DutiesView duties(RoleHead role, List<Duty> all, Notes notes) {
        return DutiesView.of(roles.work(role.slug()), all, role.imprint(), notes);
    }

    SkillsView skills(RoleHead role, List<NeededSkill> needs, Notes notes) {
        SkillMap map = roles.skillMap(role.slug());
        List<String> certificates = map.certifications().stream()
                .map(certification -> certification.skill())
                .toList();
        Map<String, SkillName> named = skills.named(certificates);
        return SkillsView.of(map, needs, skills.aliases(), named, notes);
    }

    PathView path(RoleHead role, Notes notes) {
        Journey journey = roles.journey(role.slug());
        List<String> inSteps = journey.steps().stream()
                .flatMap(step -> step.skills().stream())
                .distinct()
                .toList();
        return PathView.of(journey, skills.named(inSteps), notes);
    }
}
