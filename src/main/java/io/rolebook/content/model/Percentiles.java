package io.rolebook.content.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Amounts below which 10, 25, 50, 75 and 90 percent earn; null where not published. */
public record Percentiles(Amount p10, Amount p25, Amount p50, Amount p75, Amount p90) {

    public static final Percentiles NONE = new Percentiles(null, null, null, null, null);

    /** The highest amount that the source prints, if it prints no higher ones; else null. */
    public BigDecimal printed() {
        return published().values().stream()
                .filter(Amount::atLeast)
                .findFirst()
                .map(Amount::value)
                .orElse(null);
    }

    /** Those that are published by name, the lowest first. */
    public Map<String, Amount> published() {
        Map<String, Amount> published = new LinkedHashMap<>();
        published.put("p10", p10);
        published.put("p25", p25);
        published.put("p50", p50);
        published.put("p75", p75);
        published.put("p90", p90);
        published.values().removeIf(amount -> amount == null);
        return published;
    }
}
