package io.rolebook.find;

import io.rolebook.catalog.InterestProfiles.InterestProfile;
import io.rolebook.content.figure.Figures;
import io.rolebook.fit.Correlation;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A reader’s interests beside a profile’s, and how their correlation is worked out.
 *
 * @param marks the source of the profile
 * @param fit how well they fit, in words, or empty
 * @param sum the formula with its numbers, or empty where there is no correlation
 */
record Beside(String title, List<Mark> marks, String fit, List<Row> rows, Row sums, String sum) {

    private static final double HIGHEST_PROFILE = 7;

    /**
     * @param numbers the points from 0 to 10, the score from 1 to 7, their product and their squares
     * @param ownWidth percent of a bar, like itsWidth
     */
    record Row(String interest, List<String> numbers, double ownWidth, double itsWidth) {}

    static Beside of(InterestProfile profile, Correlation fit, Notes notes) {
        Correlation.Sums sums = fit.sums();
        return new Beside(
                profile.title(),
                notes.marks(List.of(profile.scores().source())),
                fit.isKnown() ? FitLevel.of(fit).label() : "",
                IntStream.range(0, fit.pairs().size())
                        .mapToObj(i -> row(Interest.values()[i], fit.pairs().get(i)))
                        .toList(),
                new Row("Sum", texts(sums.x(), sums.y(), sums.products(), sums.squaresX(), sums.squaresY()), 0, 0),
                fit.isKnown() ? sum(fit) : "");
    }

    private static Row row(Interest interest, Correlation.Pair pair) {
        return new Row(
                interest.both(),
                texts(pair.x(), pair.y(), pair.product(), pair.squareX(), pair.squareY()),
                pair.x().doubleValue() * 100 / Answers.HIGHEST,
                Math.round(pair.y().doubleValue() * 1_000 / HIGHEST_PROFILE) / 10.0);
    }

    private static List<String> texts(BigDecimal... numbers) {
        return Stream.of(numbers).map(Beside::text).toList();
    }

    private static String text(BigDecimal number) {
        return Figures.decimal(number.doubleValue());
    }

    /** {@code (6 × 90 − 30 × 14) ÷ √((6 × 200 − 30²) × (6 × 50 − 14²)) = 120 ÷ √(300 × 104) = 0.679366}. */
    private static String sum(Correlation fit) {
        Correlation.Sums sums = fit.sums();
        return "(%1$d × %2$s − %3$s × %4$s) ÷ √((%1$d × %5$s − %3$s²) × (%1$d × %6$s − %4$s²)) = %7$s ÷ √(%8$s × %9$s) = %10$s"
                .formatted(
                        fit.pairs().size(),
                        text(sums.products()),
                        text(sums.x()),
                        text(sums.y()),
                        text(sums.squaresX()),
                        text(sums.squaresY()),
                        text(fit.together()),
                        text(fit.spreadX()),
                        text(fit.spreadY()),
                        rounded(fit.value()));
    }

    private static String rounded(double value) {
        return (value < 0 ? "−" : "") + String.format(Locale.ROOT, "%.6f", Math.abs(value));
    }
}
