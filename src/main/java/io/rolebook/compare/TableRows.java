package io.rolebook.compare;

import io.rolebook.catalog.ElementScore;
import io.rolebook.catalog.OccupationScore;
import io.rolebook.content.model.Counted;
import io.rolebook.content.model.Term;
import io.rolebook.web.Notes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What tables say of the occupation that a role is counted in first: interests, skills, experience and training.
 *
 * @param profiles codes of the more detailed profiles, by that of the occupation
 * @param scores of occupations and profiles, the highest of each first
 */
record TableRows(List<Side> sides, Map<String, List<String>> profiles, List<ElementScore> scores, Notes notes) {

    private static final int MOST = 3;

    static Part of(List<Side> sides, Map<String, List<String>> profiles, List<ElementScore> scores, Notes notes) {
        TableRows rows = new TableRows(sides, profiles, scores, notes);
        return Part.of(
                "tables",
                "What tables say of the occupation",
                "",
                Stream.of(
                        Row.of("Strongest interests", sides, rows::interests),
                        Row.of("Ranks highest in", sides, rows::skills),
                        rows.entry("Experience", io.rolebook.content.model.Entry::experience),
                        rows.entry("Training on the job", io.rolebook.content.model.Entry::training)));
    }

    /** Of the profile that the role names; where it names none, of the first that has any. */
    private List<Entry> interests(Side side) {
        return first(side).map(this::profiles).orElse(List.of()).stream()
                .map(profile -> strongest(profile, OccupationScore.Kind.INTEREST))
                .filter(entries -> !entries.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Entry> skills(Side side) {
        return first(side)
                .map(counted -> strongest(counted.code(), OccupationScore.Kind.SKILL))
                .orElse(List.of());
    }

    private List<String> profiles(Counted counted) {
        return counted.profile() == null
                ? profiles.getOrDefault(counted.code(), List.of())
                : List.of(counted.profile());
    }

    private List<Entry> strongest(String code, OccupationScore.Kind kind) {
        List<ElementScore> strongest = scores.stream()
                .filter(score -> score.kind() == kind && score.code().equals(code))
                .limit(MOST)
                .toList();
        return Entry.joined(
                strongest.stream().map(ElementScore::element).toList(),
                strongest.isEmpty()
                        ? List.of()
                        : notes.marks(List.of(strongest.get(0).source())));
    }

    private Row entry(String label, Function<io.rolebook.content.model.Entry, Term> fact) {
        return Row.of(label, sides, side -> side.full().journey().entry().stream()
                .filter(entry -> fact.apply(entry) != null)
                .limit(1)
                .map(entry -> Entry.of(fact.apply(entry).label(), "", notes.marks(List.of(entry.source()))))
                .toList());
    }

    /** The occupation that gives a role its headline. */
    static Optional<Counted> first(Side side) {
        return side.head().imprint().occupations().stream().findFirst();
    }
}
