package io.rolebook.content.statistics;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What figures that belong together cannot say, whether a table or a role's file holds them. */
public final class FigureRules {

    private static final String CHECK = "check them against the source";

    /** No currency in use has a year's pay below this. */
    private static final BigDecimal LEAST_A_YEAR = BigDecimal.valueOf(1_000);

    /** Between two neighboring percentiles of an occupation; the widest that is known to us is below 4. */
    private static final BigDecimal WIDEST_STEP = BigDecimal.TEN;

    /** A few very high wages pull a mean above the 90th percentile, but not far. */
    private static final BigDecimal HIGHEST_MEAN = BigDecimal.valueOf(3);

    private FigureRules() {}

    /**
     * @param percentiles by name, those that are given, from the lowest to the highest
     * @param mean null if none is given
     */
    public static Optional<Fault> pay(Map<String, Amount> percentiles, Amount mean, Period period) {
        return order(percentiles)
                .or(() -> scale(percentiles, mean, period))
                .or(() -> steps(percentiles))
                .or(() -> mean(percentiles, mean));
    }

    private static Optional<Fault> order(Map<String, Amount> percentiles) {
        List<Amount> amounts = List.copyOf(percentiles.values());
        for (int i = 1; i < amounts.size(); i++) {
            if (amounts.get(i).compareTo(amounts.get(i - 1)) < 0) {
                String all = amounts.stream().map(Amount::key).collect(Collectors.joining(", "));
                return Optional.of(new Fault(
                        "percentiles",
                        "the percentiles do not rise: " + all,
                        "p10 is the lowest and p90 the highest; " + CHECK));
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> scale(Map<String, Amount> percentiles, Amount mean, Period period) {
        if (period != Period.YEAR) {
            return Optional.empty();
        }
        for (Map.Entry<String, Amount> percentile : percentiles.entrySet()) {
            if (percentile.getValue().value().compareTo(LEAST_A_YEAR) < 0) {
                return Optional.of(tooLow(percentile.getKey(), percentile.getValue()));
            }
        }
        return mean == null || mean.value().compareTo(LEAST_A_YEAR) >= 0
                ? Optional.empty()
                : Optional.of(tooLow("mean", mean));
    }

    private static Fault tooLow(String name, Amount amount) {
        return new Fault(
                name,
                amount + " is too little for a year",
                "write the whole amount, not thousands, or say what period it is for");
    }

    private static Optional<Fault> steps(Map<String, Amount> percentiles) {
        Map.Entry<String, Amount> before = null;
        for (Map.Entry<String, Amount> each : percentiles.entrySet()) {
            if (before != null && isMoreThan(each.getValue(), before.getValue(), WIDEST_STEP)) {
                return Optional.of(
                        new Fault(each.getKey(), each.getKey() + " is more than ten times " + before.getKey(), CHECK));
            }
            before = each;
        }
        return Optional.empty();
    }

    private static Optional<Fault> mean(Map<String, Amount> percentiles, Amount mean) {
        List<Amount> amounts = new ArrayList<>(percentiles.values());
        if (mean == null || amounts.size() < 2 || mean.atLeast()) {
            return Optional.empty();
        }
        boolean isTooLow = mean.compareTo(amounts.get(0)) < 0;
        Amount highest = amounts.get(amounts.size() - 1);
        boolean isTooHigh = !highest.atLeast() && isMoreThan(mean, highest, HIGHEST_MEAN);
        return isTooLow || isTooHigh
                ? Optional.of(new Fault("mean", "a mean of " + mean + " is far outside the percentiles", CHECK))
                : Optional.empty();
    }

    private static boolean isMoreThan(Amount amount, Amount other, BigDecimal times) {
        return amount.value().compareTo(other.value().multiply(times)) > 0;
    }

    /**
     * Growth that does not follow from the jobs in the first and the last year, rounded as these are.
     *
     * @param growth percent, rounded to one decimal
     */
    public static Optional<Fault> growth(long from, long to, BigDecimal growth) {
        double half = Math.min(unit(from), unit(to)) / 2.0;
        double least = percent(from + half, to - half) - 0.051;
        double most = percent(Math.max(1, from - half), to + half) + 0.051;
        if (from == 0 || growth.doubleValue() >= least && growth.doubleValue() <= most) {
            return Optional.empty();
        }
        String follows =
                BigDecimal.valueOf(percent(from, to)).round(new MathContext(3)).toPlainString();
        return Optional.of(new Fault(
                "growth",
                "a growth of " + growth.toPlainString() + " percent does not follow from " + from + " and " + to
                        + " jobs",
                "they grow by " + follows + " percent; check all three against the source"));
    }

    private static double percent(double from, double to) {
        return (to - from) * 100 / from;
    }

    /** The power of ten to which a count is rounded, 1,000 at most. */
    private static long unit(long count) {
        long unit = 1;
        while (unit < 1_000 && count % (unit * 10) == 0) {
            unit *= 10;
        }
        return unit;
    }

    /** @param shares percent of one whole */
    public static Optional<Fault> shares(List<BigDecimal> shares) {
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isTooMuch = sum.compareTo(BigDecimal.valueOf(100.5)) > 0;
        return isTooMuch
                ? Optional.of(new Fault("share", "the shares are " + sum.toPlainString() + " percent together", CHECK))
                : Optional.empty();
    }
}
