package io.rolebook.occupations;

import io.rolebook.catalog.OccupationFigures;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** How the list of occupations is sorted; what has no such figure comes last. */
enum OccupationOrder {
    GROUP("", "group", null),
    NAME("name", "name, A to Z", null),
    PAY("-pay", "median pay, highest first", OccupationOrder::yearly),
    PAY_RISING("pay", "median pay, lowest first", OccupationOrder::yearly),
    GROWTH("-growth", "growth, fastest first", OccupationFigures::growth),
    GROWTH_RISING("growth", "growth, slowest first", OccupationFigures::growth),
    OPENINGS("-openings", "openings, most first", OccupationFigures::openings),
    OPENINGS_RISING("openings", "openings, fewest first", OccupationFigures::openings);

    private static final Comparator<OccupationSummary> BY_TITLE =
            Comparator.comparing(occupation -> occupation.title().toLowerCase(Locale.ROOT));

    private final String key;
    private final String label;
    private final Function<OccupationFigures, Number> figure;

    OccupationOrder(String key, String label, Function<OccupationFigures, Number> figure) {
        this.key = key;
        this.label = label;
        this.figure = figure;
    }

    /** Anything else is by group. */
    static OccupationOrder of(String key) {
        return Arrays.stream(values())
                .filter(order -> order.key.equals(key))
                .findFirst()
                .orElse(GROUP);
    }

    private static Number yearly(OccupationFigures figures) {
        return figures.period() == Period.YEAR ? Amount.valueOf(figures.median()) : null;
    }

    /** As an address says it. */
    String key() {
        return key;
    }

    boolean isOfPay() {
        return this == PAY || this == PAY_RISING;
    }

    String label() {
        return label;
    }

    Comparator<OccupationSummary> comparator() {
        if (this == GROUP) {
            return Comparator.comparing(OccupationSummary::groupCode, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(BY_TITLE);
        }
        if (figure == null) {
            return BY_TITLE;
        }
        Comparator<Double> amounts = key.startsWith("-") ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing((OccupationSummary occupation) -> amount(occupation), Comparator.nullsLast(amounts))
                .thenComparing(BY_TITLE);
    }

    private Double amount(OccupationSummary occupation) {
        Number number = figure.apply(occupation.figures());
        return number == null ? null : number.doubleValue();
    }
}
