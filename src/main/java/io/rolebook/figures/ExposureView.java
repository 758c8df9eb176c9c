package io.rolebook.figures;

import io.rolebook.catalog.ElementScore;
import io.rolebook.catalog.OccupationScore.Kind;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far language models could speed up the work of an occupation, as ratings rank it among all: people's and a model's side
 * by side, never as a chance of losing the job.
 */
public record ExposureView(List<Mark> marks, List<Rating> ratings) {

    /**
     * Measures that are shown, with who rated: tasks that a model at least halves the time of, counting half of those that need
     * further software.
     */
    private static final Map<String, String> SHOWN = new LinkedHashMap<>();

    static {
        SHOWN.put("human-beta", "Rated by people");
        SHOWN.put("model-beta", "Rated by a model");
    }

    /** @param percentile of the occupations that are rated lower */
    public record Rating(String by, String profile, int percentile) {}

    static ExposureView of(List<ElementScore> scores, Map<String, String> titles, Notes notes) {
        List<Rating> ratings = new ArrayList<>();
        List<ElementScore> exposure =
                scores.stream().filter(score -> score.kind() == Kind.EXPOSURE).toList();
        boolean isOfOne = exposure.stream().map(ElementScore::code).distinct().count() <= 1;
        SHOWN.forEach((measure, by) -> exposure.stream()
                .filter(score -> score.element().equals(measure))
                .forEach(score -> ratings.add(
                        new Rating(by, isOfOne ? "" : titles.getOrDefault(score.code(), ""), score.place()))));
        return new ExposureView(
                ratings.isEmpty()
                        ? List.of()
                        : notes.marks(List.of(exposure.get(0).source())),
                ratings);
    }

    public boolean isEmpty() {
        return ratings.isEmpty();
    }
}
