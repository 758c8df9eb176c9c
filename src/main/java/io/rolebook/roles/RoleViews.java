package io.rolebook.roles;

import io.rolebook.catalog.Journey;
import io.rolebook.catalog.NeededSkill;
import io.rolebook.catalog.NewsLog;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.SkillMap;
import io.rolebook.catalog.SkillName;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.Sources;
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

    private final Skills skills;
    private final Sources sources;
    private final NewsLog news;

    RoleViews(Skills skills, Sources sources, NewsLog news) {
        this.skills = skills;
        this.sources = sources;
        this.news = news;
    }

    /** All sources, the role's among them. */
    Map<String, SourceNote> cited() {
        return sources.notes();
    }

    /** The latest first. */
    List<NewsRow> changes(RoleHead role, Notes notes) {
        return news.of("roles/" + role.slug(), CHANGES).stream()
                .map(change -> NewsRow.of(change, notes))
                .toList();
    }

    SkillsView skills(SkillMap map, List<NeededSkill> needs, Notes notes) {
        List<String> certificates = map.certifications().stream()
                .map(certification -> certification.skill())
                .toList();
        Map<String, SkillName> named = skills.named(certificates);
        return SkillsView.of(map, needs, skills.slugsByName(), named, notes);
    }

    PathView path(Journey journey, Notes notes) {
        List<String> inSteps = journey.steps().stream()
                .flatMap(step -> step.skills().stream())
                .distinct()
                .toList();
        return PathView.of(journey, skills.named(inSteps), notes);
    }
}
