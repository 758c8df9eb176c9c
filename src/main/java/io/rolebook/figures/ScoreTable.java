package io.rolebook.figures;

import io.rolebook.catalog.ElementScore;
import io.rolebook.catalog.OccupationScore.Kind;
import io.rolebook.content.figure.Figures;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import io.rolebook.web.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Elements of one kind with their scores, the highest first: of one profile as bars, of several as a line of words each.
 *
 * @param made how the scores came about, or empty
 * @param highest the first few in words: {@code Investigative, Conventional and Realistic}; empty where there are several profiles
 * @param bars empty where there are several profiles
 * @param profiles empty where there is one: by title, its highest scores in words
 */
public record ScoreTable(List<Mark> marks, String made, String highest, List<Bar> bars, Map<String, String> profiles) {

    /** The number of scores that are told in words. */
    private static final int NAMED = 3;

    private static final int STYLES = 6;

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
        byTitle.forEach((title, its) -> profiles.put(title, first(NAMED, its)));
        boolean isOfOne = profiles.size() < 2;
        return new ScoreTable(
                marks(scores, notes),
                made,
                isOfOne ? first(NAMED, scores) : "",
                isOfOne ? scores.stream().map(ScoreTable::interest).toList() : List.of(),
                isOfOne ? Map.of() : profiles);
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
                first(NAMED, scores),
                scores.stream()
                        .map(score ->
                                new Bar(score.element(), String.valueOf(Math.round(score.score())), score.score()))
                        .toList(),
                Map.of());
    }

    /** The work styles that distinguish an occupation, the most distinctive first; none if it has several profiles. */
    static ScoreTable styles(List<ElementScore> all, String made, Notes notes) {
        List<ElementScore> scores = of(Kind.STYLE, all).stream()
                .sorted(Comparator.comparing(ElementScore::place))
                .toList();
        boolean isOfOne = scores.stream().map(ElementScore::code).distinct().count() == 1;
        return isOfOne
                ? new ScoreTable(marks(scores, notes), made, first(STYLES, scores), List.of(), Map.of())
                : new ScoreTable(List.of(), "", "", List.of(), Map.of());
    }

    static List<ElementScore> of(Kind kind, List<ElementScore> scores) {
        return scores.stream().filter(score -> score.kind() == kind).toList();
    }

    /** The mark of the source of all. */
    static List<Mark> marks(List<ElementScore> scores, Notes notes) {
        return notes.marks(scores.stream().limit(1).map(ElementScore::source).toList());
    }

    private static String first(int named, List<ElementScore> scores) {
        return Words.and(scores.stream().limit(named).map(ElementScore::element).toList());
    }

    public boolean isEmpty() {
        return highest.isEmpty() && profiles.isEmpty();
    }
}
