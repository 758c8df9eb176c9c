package io.rolebook.occupations;

import io.rolebook.catalog.OccupationSummary;
import io.rolebook.figures.Measure;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** How the list of occupations is sorted; what has no such figure comes last. */
enum OccupationOrder {
    GROUP("", "group", null),
    NAME("name", "name, A to Z", null),
    PAY("-pay", "median pay, highest first", Measure.PAY),
    PAY_RISING("pay", "median pay, lowest first", Measure.PAY),
    GROWTH("-growth", "growth, fastest first", Measure.GROWTH),
    GROWTH_RISING("growth", "growth, slowest first", Measure.GROWTH),
    OPENINGS("-openings", "openings, most first", Measure.OPENINGS),
    OPENINGS_RISING("openings", "openings, fewest first", Measure.OPENINGS);

    private static final Comparator<OccupationSummary> BY_TITLE =
            Comparator.comparing(occupation -> occupation.title().toLowerCase(Locale.ROOT));

    private final String key;
    private final String label;
    private final Measure measure;

    OccupationOrder(String key, String label, Measure measure) {
        this.key = key;
        this.label = label;
        this.measure = measure;
    }

    /** Anything else is by group. */
    static OccupationOrder of(String key) {
        return Arrays.stream(values())
                .filter(order -> key != null && order.key.equals(key.strip()))
                .findFirst()
                .orElse(GROUP);
    }

    /** As an address says it. */
    String key() {
        return key;
    }

    boolean isOfPay() {
        return measure == Measure.PAY;
    }

    String label() {
        return label;
    }

    Comparator<OccupationSummary> comparator() {
        if (this == GROUP) {
            return Comparator.comparing(OccupationSummary::groupCode, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(BY_TITLE);
        }
        return measure == null ? BY_TITLE : measure.order(key.startsWith("-"));
    }
}
