package io.rolebook.figures;

import io.rolebook.catalog.ElementScore;
import io.rolebook.catalog.OccupationScore.Kind;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How far language models could speed up the work of an occupation, as ratings rank it among all: people's and a model's side
 * by side, never as a chance of losing the job.
 */
public record ExposureView(List<Mark> marks, List<Rating> ratings) {

    /** @param percentile of the occupations that are rated lower */
    public record Rating(String by, String profile, int percentile) {}

    /** Shown are tasks that a model at least halves the time of, counting half of those that need further software. */
    static ExposureView of(List<ElementScore> all, Map<String, String> titles, Notes notes) {
        List<ElementScore> exposure = ScoreTable.of(Kind.EXPOSURE, all);
        boolean isOfOne = exposure.stream().map(ElementScore::code).distinct().count() <= 1;
        Map<String, String> profiles = isOfOne ? Map.of() : titles;
        List<Rating> ratings = Stream.concat(
                        ratings("human-beta", "Rated by people", exposure, profiles),
                        ratings("model-beta", "Rated by a model", exposure, profiles))
                .toList();
        return new ExposureView(ratings.isEmpty() ? List.of() : ScoreTable.marks(exposure, notes), ratings);
    }

    private static Stream<Rating> ratings(
            String measure, String by, List<ElementScore> exposure, Map<String, String> titles) {
        return exposure.stream()
                .filter(score -> score.element().equals(measure))
                .map(score -> new Rating(by, titles.getOrDefault(score.code(), ""), score.place()));
    }

    public boolean isEmpty() {
        return ratings.isEmpty();
    }
}
