package io.rolebook.figures;

import io.rolebook.catalog.ElementScore;
import io.rolebook.catalog.OccupationScore.Kind;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.OccupationTables;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.model.Counted;
import io.rolebook.figures.OccupationDetails.Part;
import io.rolebook.web.Notes;
import io.rolebook.web.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what the tables say of an occupation; a query for each kind of table, however much it has. */
@ApplicationScoped
public class OccupationDetailsReader {

    private static final int NEAR = 8;

    private final Occupations occupations;
    private final OccupationTables tables;

    OccupationDetailsReader(Occupations occupations, OccupationTables tables) {
        this.occupations = occupations;
        this.tables = tables;
    }

    /** All there is of an occupation on a page of its own. */
    public OccupationDetails of(OccupationSummary occupation, Map<String, SourceNote> sources, Notes notes) {
        Map<String, String> profiles = tables.profiles(occupation.code());
        return read("", occupation.code(), profiles, EnumSet.allOf(Part.class), sources, notes);
    }

    /** Some parts of what is known of the occupation that a role is counted in first; all are empty if it is in none. */
    public OccupationDetails of(RoleHead role, Set<Part> parts, Map<String, SourceNote> sources, Notes notes) {
        List<Counted> counted = role.imprint().occupations();
        if (counted.isEmpty()) {
            return read("", "", Map.of(), Set.of(), sources, notes);
        }
        Counted first = counted.get(0);
        Map<String, String> profiles =
                first.profile() == null ? tables.profiles(first.code()) : Map.of(first.profile(), first.profileTitle());
        return read(first.title(), first.code(), profiles, parts, sources, notes);
    }

    private OccupationDetails read(
            String of,
            String occupation,
            Map<String, String> profiles,
            Set<Part> parts,
            Map<String, SourceNote> sources,
            Notes notes) {
        List<String> codes = new ArrayList<>(profiles.keySet());
        codes.add(occupation);
        Set<Kind> kinds = Part.kinds(parts);
        List<ElementScore> scores = kinds.isEmpty() ? List.of() : tables.scores(codes, kinds);
        return new OccupationDetails(
                of,
                OccupationDetails.IndustryTable.of(
                        parts.contains(Part.INDUSTRIES) ? tables.industries(occupation) : List.of(), notes),
                ScoreTable.interests(scores, profiles, made(scores, Kind.INTEREST, "interests", sources), notes),
                ScoreTable.styles(scores, made(scores, Kind.STYLE, "styles", sources), notes),
                ScoreTable.skills(scores, notes),
                OccupationDetails.TechnologyList.of(
                        parts.contains(Part.TECHNOLOGIES) ? tables.technologies(profiles.keySet()) : List.of(), notes),
                ExposureView.of(scores, profiles, notes),
                parts.contains(Part.NEAR)
                        ? Rows.of(
                                occupations.near(occupation, NEAR).stream(),
                                each -> OccupationDetails.NearRow.of(each, notes))
                        : List.of());
    }

    /** How a source says that the figures of one of its tables were made, or empty. */
    private static String made(List<ElementScore> scores, Kind kind, String table, Map<String, SourceNote> sources) {
        return ScoreTable.of(kind, scores).stream()
                .filter(score -> sources.containsKey(score.source()))
                .findFirst()
                .flatMap(score -> sources.get(score.source()).facts().tables().stream()
                        .filter(facts -> facts.kind().equals(table))
                        .findFirst())
                .map(facts -> facts.made())
                .orElse("");
    }
}
