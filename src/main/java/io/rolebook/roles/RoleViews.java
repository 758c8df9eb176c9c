package io.rolebook.roles;

import io.rolebook.catalog.GuideSettings;
import io.rolebook.catalog.Journey;
import io.rolebook.catalog.NeededSkill;
import io.rolebook.catalog.NewsLog;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.RoleDetails;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.SkillName;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.Sources;
import io.rolebook.content.model.Certification;
import io.rolebook.content.model.Counted;
import io.rolebook.figures.OccupationDetails;
import io.rolebook.figures.OccupationDetails.Part;
import io.rolebook.figures.OccupationDetailsReader;
import io.rolebook.web.JobSearch;
import io.rolebook.web.NewsRow;
import io.rolebook.web.Notes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Views that several pages of a role share. */
@ApplicationScoped
class RoleViews {

    /** Further changes are on the page of all changes. */
    private static final int CHANGES = 8;

    private final Skills skills;
    private final Sources sources;
    private final NewsLog news;
    private final Occupations occupations;
    private final OccupationDetailsReader details;
    private final GuideSettings settings;

    RoleViews(
            Skills skills,
            Sources sources,
            NewsLog news,
            Occupations occupations,
            OccupationDetailsReader details,
            GuideSettings settings) {
        this.skills = skills;
        this.sources = sources;
        this.news = news;
        this.occupations = occupations;
        this.details = details;
        this.settings = settings;
    }

    /** All sources, the role's among them. */
    Map<String, SourceNote> cited() {
        return sources.notes();
    }

    /** The occupations that the role is counted in, the first one's figures first. */
    List<CountedView> counted(RoleHead role) {
        List<String> codes =
                role.imprint().occupations().stream().map(Counted::code).toList();
        return codes.isEmpty() ? List.of() : CountedView.of(role, occupations.rolesIn(codes));
    }

    /** What the tables say of each occupation of a brief, where it covers several. */
    OccupationTable occupations(RoleHead role, Notes notes) {
        List<String> codes =
                role.imprint().occupations().stream().map(Counted::code).toList();
        return OccupationTable.of(role, codes.size() < 2 ? List.of() : occupations.among(codes), notes);
    }

    /** Details of the first occupation of the role; read in the order of the page, which numbers the notes. */
    Function<Notes, OccupationDetails> details(RoleHead role, Map<String, SourceNote> cited, Part first, Part... more) {
        return notes -> details.of(role, EnumSet.of(first, more), cited, notes);
    }

    JobSearch jobs(RoleHead role) {
        return JobSearch.of(role.title(), settings.now());
    }

    /** The latest first. */
    List<NewsRow> changes(RoleHead role, Notes notes) {
        return news.of("roles/" + role.slug(), CHANGES).stream()
                .map(change -> NewsRow.of(change, notes))
                .toList();
    }

    SkillsView skills(
            RoleDetails role,
            List<NeededSkill> needs,
            List<Certification> certificates,
            Notes notes,
            Function<Notes, OccupationDetails> details) {
        Map<String, SkillName> named =
                skills.named(certificates.stream().map(Certification::skill).toList());
        return SkillsView.of(
                role, needs, certificates, skills.called(role.stack().names()), named, notes, details);
    }

    private LearningView learning(List<NeededSkill> needs) {
        return LearningView.of(
                needs, skills.before(needs.stream().map(NeededSkill::slug).toList()));
    }

    PathView path(Journey journey, RoleDetails role, List<NeededSkill> needs, Notes notes) {
        List<String> inSteps = journey.steps().stream()
                .flatMap(step -> step.skills().stream())
                .distinct()
                .toList();
        return PathView.of(journey, role, learning(needs), skills.named(inSteps), notes);
    }
}
