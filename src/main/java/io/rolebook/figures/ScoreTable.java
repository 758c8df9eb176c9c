package io.rolebook.figures;

import io.rolebook.catalog.ElementScore;
import io.rolebook.catalog.OccupationScore.Kind;
import io.rolebook.content.figure.Figures;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import io.rolebook.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Elements of one kind with their scores, the highest first: of one profile as bars, of several as a line of words each.
 *
 * @param made how the scores came about, or empty
 * @param bars empty where there are several profiles
 * @param profiles empty where there is one: by title, its highest scores in words
 */
public record ScoreTable(List<Mark> marks, String made, List<Bar> bars, Map<String, String> profiles) {

    /** The number of scores that are shown. */
    private static final int NAMED = 3;

    /** Interests are scored from 1 to 7. */
    private static final double HIGHEST_INTEREST = 7;

    /**
     * @param titles of the profiles by code
     * @param made how the source came by these scores, or empty
     */
    static ScoreTable interests(List<ElementScore> all, Map<String, String> titles, String made, Notes notes) {
        List<ElementScore> scores = of(Kind.INTEREST, all);
        Map<String, List<ElementScore>> byTitle = scores.stream()
                .collect(Collectors.groupingBy(
                        score -> titles.getOrDefault(score.code(), score.code()), TreeMap::new, Collectors.toList()));
        Map<String, String> profiles = new LinkedHashMap<>();
        byTitle.forEach(
                (title, its) -> profiles.put(title, first(NAMED, its.stream().map(ElementScore::element))));
        return new ScoreTable(
                marks(scores, notes),
                made,
                profiles.size() > 1
                        ? List.of()
                        : scores.stream().map(ScoreTable::interest).toList(),
                profiles.size() > 1 ? profiles : Map.of());
    }

    private static Bar interest(ElementScore score) {
        double width = Math.round(Math.max(0, score.score()) * 1_000 / HIGHEST_INTEREST) / 10.0;
        return new Bar(score.element(), Figures.decimal(score.score()), width);
    }

    /** At which percentile among all occupations one stands by each skill. */
    static ScoreTable skills(List<ElementScore> all, Notes notes) {
        List<ElementScore> scores = of(Kind.SKILL, all);
        return new ScoreTable(
                marks(scores, notes),
                "",
                scores.stream()
                        .map(score ->
                                new Bar(score.element(), String.valueOf(Math.round(score.score())), score.score()))
                        .toList(),
                Map.of());
    }

    static List<ElementScore> of(Kind kind, List<ElementScore> scores) {
        return scores.stream().filter(score -> score.kind() == kind).toList();
    }

    /** The mark of the source of all. */
    static List<Mark> marks(List<ElementScore> scores, Notes notes) {
        return notes.marks(scores.stream().limit(1).map(ElementScore::source).toList());
    }

    static String first(int named, Stream<String> elements) {
        return Words.and(elements.limit(named).toList());
    }

    /** The highest scores in words: {@code Investigative, Conventional and Realistic}. */
    public String highest() {
        return first(NAMED, bars.stream().map(Bar::label));
    }

    public boolean isEmpty() {
        return bars.isEmpty() && profiles.isEmpty();
    }
}
