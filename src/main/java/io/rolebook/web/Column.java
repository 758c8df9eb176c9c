package io.rolebook.web;

import io.rolebook.catalog.Headline;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.content.model.Amount;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** A column by which a table of roles can be sorted; roles without its figure always come last. */
public enum Column {
    ROLE("Role", null),
    P10("10th percentile", headline -> Amount.valueOf(headline.p10())),
    MEDIAN("Median", headline -> Amount.valueOf(headline.median())),
    P90("90th percentile", headline -> Amount.valueOf(headline.p90())),
    GROWTH("Growth", Headline::growth),
    OPENINGS("Openings a year", Headline::openings);

    private final String label;
    private final Function<Headline, Number> figure;

    Column(String label, Function<Headline, Number> figure) {
        this.label = label;
        this.figure = figure;
    }

    public static Optional<Column> of(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public boolean isNumber() {
        return figure != null;
    }

    /** Amounts of different currencies or periods are not compared: those of one stand together, those a year first. */
    public Comparator<RoleSummary> order(boolean falling) {
        Comparator<RoleSummary> byTitle =
                Comparator.comparing(role -> role.title().toLowerCase(java.util.Locale.ROOT));
        if (figure == null) {
            return falling ? byTitle.reversed() : byTitle;
        }
        Comparator<Double> amounts = falling ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing((RoleSummary role) -> amount(role) == null)
                .thenComparing(this::currency)
                .thenComparing(this::amount, Comparator.nullsLast(amounts))
                .thenComparing(byTitle);
    }

    private String currency(RoleSummary role) {
        boolean isMoney = this == P10 || this == MEDIAN || this == P90;
        return isMoney && amount(role) != null
                ? role.headline().payPeriod().ordinal() + role.headline().payCurrency()
                : "";
    }

    private Double amount(RoleSummary role) {
        Number number = role.headline() == null ? null : figure.apply(role.headline());
        return number == null ? null : number.doubleValue();
    }
}
