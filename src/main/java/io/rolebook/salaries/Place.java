package io.rolebook.salaries;

import io.rolebook.catalog.Headline;
import io.rolebook.content.model.Amount;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Where an amount stands among the percentiles of one role. */
final class Place {

    private Place() {}

    /** Such as {@code between the 25th percentile and the median}; empty where there is nothing to set it against. */
    static String of(Amount amount, String currency, Headline headline) {
        if (amount == null || headline == null || headline.median() == null || !headline.isYearly()) {
            return "";
        }
        if (!headline.payCurrency().equals(currency)) {
            return "figures in " + headline.payCurrency();
        }
        String below = null;
        for (Map.Entry<String, Amount> point : points(headline).entrySet()) {
            if (amount.compareTo(point.getValue()) < 0) {
                return below == null ? "below " + point.getKey() : "between " + below + " and " + point.getKey();
            }
            if (amount.compareTo(point.getValue()) == 0) {
                return "at " + point.getKey();
            }
            below = point.getKey();
        }
        return "above " + below;
    }

    /** Those that are published, lowest first. */
    private static Map<String, Amount> points(Headline headline) {
        Map<String, Amount> points = new LinkedHashMap<>();
        points.put("the 10th percentile", headline.p10());
        points.put("the 25th percentile", headline.p25());
        points.put("the median", headline.median());
        points.put("the 75th percentile", headline.p75());
        points.put("the 90th percentile", headline.p90());
        points.values().removeIf(Objects::isNull);
        return points;
    }
}
