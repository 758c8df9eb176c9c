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
import java.util.stream.Collectors;

/**
 * Elements of one kind with their scores, the highest first: of one profile as bars, of several as a line of words each.
 *
 * @param made how the scores came about, or empty
 * @param bars empty where there are several profiles
 * @param profiles empty where there is one
 */
public record ScoreTable(List<Mark> marks, String made, List<Bar> bars, List<Profile> profiles) {

    public static final ScoreTable NONE = new ScoreTable(List.of(), "", List.of(), List.of());

    /** The number of scores that are shown. */
    private static final int NAMED = 3;

    /** @param width percent of a bar */
    public record Bar(String element, String score, double width) {}

    public record Profile(String title, String elements) {}

    /**
     * @param titles of the profiles by code
     * @param highest the score of a full bar
     * @param made how the source came by these scores, or null
     */
    static ScoreTable of(
            List<ElementScore> scores,
            Kind kind,
            Map<String, String> titles,
            double highest,
            String made,
            Notes notes) {
        Map<String, List<ElementScore>> byCode = scores.stream()
                .filter(score -> score.kind() == kind)
                .collect(Collectors.groupingBy(ElementScore::code, LinkedHashMap::new, Collectors.toList()));
        if (byCode.isEmpty()) {
            return NONE;
        }
        List<ElementScore> first = byCode.values().iterator().next();
        return new ScoreTable(
                notes.marks(List.of(first.get(0).source())),
                made == null ? "" : made,
                byCode.size() > 1 ? List.of() : bars(first, highest),
                byCode.size() == 1 ? List.of() : profiles(byCode, titles));
    }

    private static List<Bar> bars(List<ElementScore> scores, double highest) {
        return scores.stream()
                .map(score -> new Bar(
                        score.element(),
                        Figures.decimal(score.score()),
                        Math.round(Math.max(0, score.score()) * 1_000 / highest) / 10.0))
                .toList();
    }

    private static List<Profile> profiles(Map<String, List<ElementScore>> byCode, Map<String, String> titles) {
        return byCode.entrySet().stream()
                .map(profile ->
                        new Profile(titles.getOrDefault(profile.getKey(), profile.getKey()), words(profile.getValue())))
                .sorted(Comparator.comparing(Profile::title))
                .toList();
    }

    private static String words(List<ElementScore> scores) {
        return Words.and(scores.stream().limit(NAMED).map(ElementScore::element).toList());
    }

    /** The highest scores in words: {@code Investigative, Conventional and Realistic}. */
    public String highest() {
        return highest(bars);
    }

    static String highest(List<Bar> bars) {
        return Words.and(bars.stream().limit(NAMED).map(Bar::element).toList());
    }

    public boolean isEmpty() {
        return bars.isEmpty() && profiles.isEmpty();
    }
}
