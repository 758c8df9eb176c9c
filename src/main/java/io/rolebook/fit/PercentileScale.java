package io.rolebook.fit;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Percentiles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The percentiles of a pay that are published.
 *
 * @param points the amount of each percentile, lowest first
 */
public record PercentileScale(Map<Integer, Amount> points, String currency) {

    /** Of 100 people, at least and at most how many. */
    public record Share(int from, int to) {}

    public static PercentileScale of(Pay pay) {
        Percentiles p = pay.percentiles() == null ? Percentiles.NONE : pay.percentiles();
        Map<Integer, Amount> points = new LinkedHashMap<>();
        points.put(10, p.p10());
        points.put(25, p.p25());
        points.put(50, pay.middle());
        points.put(75, p.p75());
        points.put(90, p.p90());
        points.values().removeIf(Objects::isNull);
        return new PercentileScale(points, pay.currency());
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** How many earn less than an amount. Points that the publisher prints as "at least" place only what is below them. */
    public Share below(Amount amount) {
        int from = 0;
        for (Map.Entry<Integer, Amount> point : points.entrySet()) {
            int order = amount.compareTo(point.getValue());
            if (order >= 0 && point.getValue().atLeast()) {
                return new Share(from, 100);
            }
            if (order <= 0) {
                return new Share(order == 0 ? point.getKey() : from, point.getKey());
            }
            from = point.getKey();
        }
        return new Share(from, 100);
    }

    /** The same in a sentence that names the points around the amount. */
    String place(Amount amount) {
        Share less = below(amount);
        if (less.from() == 0 && less.to() == 100) {
            return "The publisher prints no amount that says how many earn less.";
        }
        if (less.from() == less.to()) {
            return "Exactly " + point(less.to()) + ": about " + less.to() + " of 100 earn less.";
        }
        if (less.from() == 0) {
            return "Below " + point(less.to()) + ": fewer than " + less.to() + " of 100 earn less.";
        }
        return less.to() == 100
                ? "Above " + point(less.from()) + ": more than " + less.from() + " of 100 earn less."
                : "Between " + point(less.from()) + " and " + point(less.to()) + ": " + less.from() + " to " + less.to()
                        + " of 100 earn less.";
    }

    private String point(int percentile) {
        String name = percentile == 50 ? "the median" : "the " + percentile + "th percentile";
        return name + " (" + Figures.money(points.get(percentile), currency) + ")";
    }
}
