package io.rolebook.compare;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.Range;
import io.rolebook.figures.PayFigure;
import io.rolebook.fit.PayChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Further pay figures by level, for all levels and by region: first the counted ones, then the claims of guides. The kind of
 * the source decides which of the two a figure is.
 *
 * @param guides true for claims, false for counted figures
 */
record ClaimRows(Table table, boolean guides) {

    static Stream<Row> of(Table table) {
        ClaimRows counted = new ClaimRows(table, false);
        List<Row> rows = new ArrayList<>();
        rows.add(table.row("Counted too", counted::middles));
        counted.addLevels(rows);
        new ClaimRows(table, true).addLevels(rows);
        rows.add(table.row("By region", side -> side.full().salary().regions().stream()
                .filter(region -> table.isKnown(region.source()))
                .map(region -> table.figure(PayFigure.inRegion(region), region.source(), region.region()))));
        return rows.stream();
    }

    /** A row for each level that any source has a band for, lowest first, and one for all levels. */
    private void addLevels(List<Row> rows) {
        String kind = guides ? "Claimed, " : "Counted, ";
        table.sides().stream()
                .flatMap(this::known)
                .flatMap(pay -> pay.bands().stream())
                .map(PayBand::level)
                .distinct()
                .sorted()
                .forEach(level ->
                        rows.add(table.row(kind + level.label().toLowerCase(Locale.ROOT), side -> bands(side, level))));
        rows.add(table.row(
                kind + "all levels", side -> guides ? Stream.concat(ranges(side), middles(side)) : ranges(side)));
    }

    private Stream<Pay> known(Side side) {
        return side.full().salary().pay().stream()
                .filter(pay -> table.isKnown(pay.source()))
                .filter(pay -> table.sources().get(pay.source()).isGuide() == guides);
    }

    /** Other medians or means than the main one. */
    private Stream<Entry> middles(Side side) {
        Pay main = PayChange.main(side.full().salary().pay()).orElse(null);
        return known(side)
                .filter(pay -> pay != main && (pay.middle() != null || pay.mean() != null))
                .map(pay -> {
                    boolean hasMedian = pay.middle() != null;
                    String amount = Figures.money(hasMedian ? pay.middle() : pay.mean(), pay.currency());
                    String what = (hasMedian ? "median" : "mean") + PayFigure.period(pay.period());
                    return table.figure(amount, pay.source(), what + (pay.of() == null ? "" : ", " + pay.of()));
                });
    }

    private Stream<Entry> bands(Side side, Level level) {
        return known(side).flatMap(pay -> pay.bands().stream()
                .filter(band -> band.level().equals(level))
                .map(band -> range(
                        pay,
                        band.range(),
                        band.years() == null ? "" : ", " + band.years().label())));
    }

    private Stream<Entry> ranges(Side side) {
        return known(side).filter(pay -> pay.range() != null).map(pay -> range(pay, pay.range(), ""));
    }

    private Entry range(Pay pay, Range range, String years) {
        String source = table.sources().get(pay.source()).facts().shortTitle();
        return table.figure(
                Figures.range(range, pay.currency()), pay.source(), source + years + PayFigure.period(pay.period()));
    }
}
