package io.rolebook.fit;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Pearson’s correlation of two lists of numbers, from exact sums: 1 if one rises and falls with the other, 0 if they have nothing
 * to do with each other, −1 if one rises where the other falls.
 *
 * @param pairs the numbers beside each other
 */
public record Correlation(List<Pair> pairs, Sums sums) {

    public record Pair(BigDecimal x, BigDecimal y) {

        public BigDecimal product() {
            return x.multiply(y);
        }

        public BigDecimal squareX() {
            return x.multiply(x);
        }

        public BigDecimal squareY() {
            return y.multiply(y);
        }
    }

    public record Sums(BigDecimal x, BigDecimal y, BigDecimal products, BigDecimal squaresX, BigDecimal squaresY) {}

    /** @param y as many as x */
    public static Correlation of(List<Double> x, List<Double> y) {
        List<Pair> pairs = IntStream.range(0, x.size())
                .mapToObj(i -> new Pair(BigDecimal.valueOf(x.get(i)), BigDecimal.valueOf(y.get(i))))
                .toList();
        Sums sums = new Sums(
                sum(pairs, Pair::x),
                sum(pairs, Pair::y),
                sum(pairs, Pair::product),
                sum(pairs, Pair::squareX),
                sum(pairs, Pair::squareY));
        return new Correlation(pairs, sums);
    }

    private static BigDecimal sum(List<Pair> pairs, Function<Pair, BigDecimal> number) {
        return pairs.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@code n Σxy − Σx Σy}. */
    public BigDecimal together() {
        return n().multiply(sums.products()).subtract(sums.x().multiply(sums.y()));
    }

    /** {@code n Σx² − (Σx)²}: 0 if all are the same. */
    public BigDecimal spreadX() {
        return n().multiply(sums.squaresX()).subtract(sums.x().multiply(sums.x()));
    }

    /** {@code n Σy² − (Σy)²}: 0 if all are the same. */
    public BigDecimal spreadY() {
        return n().multiply(sums.squaresY()).subtract(sums.y().multiply(sums.y()));
    }

    private BigDecimal n() {
        return BigDecimal.valueOf(pairs.size());
    }

    /** Whether there is one: numbers that are all the same rise and fall with nothing. */
    public boolean isKnown() {
        return spreadX().signum() > 0 && spreadY().signum() > 0;
    }

    /** From −1 to 1; 0 if there is none. */
    public double value() {
        double spread = spreadX().multiply(spreadY()).doubleValue();
        return spread > 0 ? together().doubleValue() / Math.sqrt(spread) : 0;
    }

    /** How far each x is above the mean of all, in units of their spread, less the same of y. */
    public List<Double> differences() {
        return pairs.stream()
                .map(pair -> standard(pair.x(), sums.x(), spreadX()) - standard(pair.y(), sums.y(), spreadY()))
                .toList();
    }

    /** How far a number is above the mean: n times, so that nothing is rounded. */
    private double standard(BigDecimal number, BigDecimal sum, BigDecimal spread) {
        double above = n().multiply(number).subtract(sum).doubleValue();
        return spread.signum() == 0 ? 0 : above / Math.sqrt(spread.doubleValue());
    }

    /** Whether the x of a pair is above the mean of all. */
    public boolean isHighX(int pair) {
        return n().multiply(pairs.get(pair).x()).compareTo(sums.x()) > 0;
    }

    public boolean isHighY(int pair) {
        return n().multiply(pairs.get(pair).y()).compareTo(sums.y()) > 0;
    }
}
