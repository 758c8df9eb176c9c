package io.rolebook.compare;

import io.rolebook.catalog.ElementScore;
import io.rolebook.catalog.OccupationScore;
import io.rolebook.content.model.Term;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What tables say of the occupation that a role is counted in first: interests, skills, experience and training.
 *
 * @param profiles codes of the more detailed profiles, by that of the occupation
 * @param scores of occupations and profiles, the highest of each first
 */
record TableRows(Table table, Map<String, List<String>> profiles, List<ElementScore> scores) {

    private static final int MOST = 3;

    static Part of(Table table, Map<String, List<String>> profiles, List<ElementScore> scores) {
        TableRows rows = new TableRows(table, profiles, scores);
        return Part.of(
                "tables",
                "What tables say",
                Stream.of(
                        table.row("Strongest interests", rows::interests),
                        table.row("Ranks highest in", side -> side.counted()
                                .flatMap(counted -> rows.strongest(counted.code(), OccupationScore.Kind.SKILL))),
                        rows.entry("Experience", io.rolebook.content.model.Entry::experience),
                        rows.entry("Training on the job", io.rolebook.content.model.Entry::training)));
    }

    /** Of the profile that the role names; where it names none, of the first that has any. */
    private Stream<Entry> interests(Side side) {
        return side.counted()
                .flatMap(counted -> counted.profile() == null
                        ? profiles.getOrDefault(counted.code(), List.of()).stream()
                        : Stream.of(counted.profile()))
                .flatMap(profile -> strongest(profile, OccupationScore.Kind.INTEREST))
                .limit(1);
    }

    private Stream<Entry> strongest(String code, OccupationScore.Kind kind) {
        List<ElementScore> strongest = scores.stream()
                .filter(score -> score.kind() == kind && score.code().equals(code))
                .limit(MOST)
                .toList();
        return strongest.isEmpty()
                ? Stream.empty()
                : table.joined(
                        strongest.stream().map(ElementScore::element).toList(),
                        List.of(strongest.get(0).source()));
    }

    private Row entry(String label, Function<io.rolebook.content.model.Entry, Term> fact) {
        return table.row(label, side -> side.full().journey().entry().stream()
                .filter(entry -> fact.apply(entry) != null)
                .limit(1)
                .map(entry -> table.text(fact.apply(entry).label(), "", List.of(entry.source()))));
    }
}
