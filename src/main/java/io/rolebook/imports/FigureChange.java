package io.rolebook.imports;

import io.rolebook.content.model.Amount;
import io.rolebook.content.statistics.Row;
import io.rolebook.content.statistics.TableKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A headline figure of an occupation in two editions. */
record FigureChange(String what, String old, String now) {

    /** Nothing if one of them has no such figure, or if it stays the same. */
    static Optional<FigureChange> between(Row old, Row now, TableKind kind) {
        FigureChange change = kind == TableKind.PAY
                ? new FigureChange("Median pay " + period(now), median(old), median(now))
                : new FigureChange("Growth of jobs over the projection", growth(old), growth(now));
        boolean isOne = change.old != null && change.now != null && !change.old.equals(change.now);
        boolean isSameUnit = kind != TableKind.PAY || period(old).equals(period(now));
        return isOne && isSameUnit ? Optional.of(change) : Optional.empty();
    }

    private static String period(Row row) {
        return row.text("period") == null ? "a year" : "an " + row.text("period");
    }

    private static String median(Row row) {
        Amount median = row.amount("p50");
        if (median == null) {
            return null;
        }
        String form = median.value().scale() > 0 ? "$%,.2f" : "$%,.0f";
        return String.format(Locale.US, form, median.value()) + (median.atLeast() ? " or more" : "");
    }

    private static String growth(Row row) {
        return row.number("growth") == null ? null : row.number("growth").toPlainString() + " percent";
    }

    /** An entry of {@code changes}. */
    String entry(LocalDate today, String source, String whose) {
        return "  - { date: " + today + ", kind: figure, what: " + what + whose + ", old: \"" + old + "\", now: \""
                + now + "\", source: " + source + " }";
    }
}
