package io.rolebook.find;

import io.rolebook.catalog.InterestProfile;
import io.rolebook.content.figure.Figures;
import io.rolebook.fit.Correlation;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A reader’s interests beside a profile’s, and how their correlation is worked out.
 *
 * @param marks the source of the profile
 * @param fit how well they fit, in words, or empty
 * @param sum the formula with its numbers, or empty where there is no correlation
 */
record Beside(String title, List<Mark> marks, String fit, List<Row> rows, Row sums, String sum) {

    private static final int DIGITS = 6;
    private static final double HIGHEST_PROFILE = 7;

    /**
     * @param own points from 0 to 10
     * @param its score from 1 to 7
     * @param ownWidth percent of a bar, like itsWidth
     */
    record Row(
            String interest,
            String own,
            String its,
            String product,
            String ownSquare,
            String itsSquare,
            double ownWidth,
            double itsWidth) {}

    static Beside of(InterestProfile profile, Correlation fit, Notes notes) {
        Correlation.Sums sums = fit.sums();
        return new Beside(
                profile.title(),
                notes.marks(List.of(profile.scores().source())),
                fit.isKnown() ? FitLevel.of(fit).label() : "",
                IntStream.range(0, fit.pairs().size())
                        .mapToObj(i -> row(Interest.values()[i], fit.pairs().get(i)))
                        .toList(),
                new Row(
                        "Sum",
                        text(sums.x()),
                        text(sums.y()),
                        text(sums.products()),
                        text(sums.squaresX()),
                        text(sums.squaresY()),
                        0,
                        0),
                fit.isKnown() ? sum(fit) : "");
    }

    private static Row row(Interest interest, Correlation.Pair pair) {
        return new Row(
                interest.both(),
                text(pair.x()),
                text(pair.y()),
                text(pair.product()),
                text(pair.squareX()),
                text(pair.squareY()),
                pair.x().doubleValue() * 100 / Answers.HIGHEST,
                Math.round(pair.y().doubleValue() * 1_000 / HIGHEST_PROFILE) / 10.0);
    }

    private static String text(BigDecimal number) {
        return Figures.decimal(number.doubleValue());
    }

    /** {@code (6 × 90 − 30 × 14) ÷ √((6 × 200 − 30²) × (6 × 50 − 14²)) = 120 ÷ √(300 × 104) = 0.679366}. */
    private static String sum(Correlation fit) {
        Correlation.Sums sums = fit.sums();
        int n = fit.pairs().size();
        return "(%d × %s − %s × %s) ÷ √((%d × %s − %s²) × (%d × %s − %s²)) = %s ÷ √(%s × %s) = %s"
                .formatted(
                        n,
                        text(sums.products()),
                        text(sums.x()),
                        text(sums.y()),
                        n,
                        text(sums.squaresX()),
                        text(sums.x()),
                        n,
                        text(sums.squaresY()),
                        text(sums.y()),
                        text(fit.together()),
                        text(fit.spreadX()),
                        text(fit.spreadY()),
                        rounded(fit.value()));
    }

    private static String rounded(double value) {
        String digits = BigDecimal.valueOf(Math.abs(value))
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .toPlainString();
        return (value < 0 ? "−" : "") + digits;
    }
}
