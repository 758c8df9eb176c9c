package io.rolebook.compare;

import io.rolebook.catalog.SourceNote;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.RegionPay;
import io.rolebook.fit.PayChange;
import io.rolebook.web.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Further pay figures by level, for all levels and by region: first the counted ones, then the claims of guides. The kind of
 * the source decides which of the two a figure is.
 *
 * @param guides true for claims, false for counted figures
 */
record ClaimRows(List<Side> sides, Map<String, SourceNote> sources, Notes notes, boolean guides) {

    static List<Row> of(List<Side> sides, Map<String, SourceNote> sources, Notes notes) {
        List<Row> rows = new ArrayList<>(new ClaimRows(sides, sources, notes, false).byLevel());
        ClaimRows claims = new ClaimRows(sides, sources, notes, true);
        rows.addAll(claims.byLevel());
        rows.add(Row.of("By region", sides, claims::regions));
        return rows;
    }

    private List<Row> byLevel() {
        List<Row> rows = new ArrayList<>();
        if (!guides) {
            rows.add(Row.of("Counted too", sides, this::middles));
        }
        String kind = guides ? "Claimed, " : "Counted, ";
        for (Level level : levels()) {
            rows.add(Row.of(kind + level.label().toLowerCase(Locale.ROOT), sides, side -> bands(side, level)));
        }
        rows.add(Row.of(kind + "all levels", sides, this::allLevels));
        return rows;
    }

    /** The levels that any source has a band for, lowest first. */
    private List<Level> levels() {
        return sides.stream()
                .flatMap(this::known)
                .flatMap(pay -> pay.bands().stream())
                .map(PayBand::level)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Pay> known(Side side) {
        return side.full().salary().pay().stream()
                .filter(pay -> sources.containsKey(pay.source()))
                .filter(pay -> sources.get(pay.source()).isGuide() == guides);
    }

    private List<Entry> allLevels(Side side) {
        return guides
                ? Stream.concat(ranges(side).stream(), middles(side).stream()).toList()
                : ranges(side);
    }

    /** Other medians or means than the main one. */
    private List<Entry> middles(Side side) {
        Pay main = PayChange.main(side.full().salary().pay()).orElse(null);
        return known(side)
                .filter(pay -> pay != main && (pay.middle() != null || pay.mean() != null))
                .map(pay -> {
                    boolean hasMedian = pay.middle() != null;
                    String amount = Figures.money(hasMedian ? pay.middle() : pay.mean(), pay.currency());
                    String what = (hasMedian ? "median" : "mean") + period(pay);
                    return Entry.figure(
                            notes.figure(amount, pay.source()), what + (pay.of() == null ? "" : ", " + pay.of()));
                })
                .toList();
    }

    static String period(Pay pay) {
        return pay.period() == Period.YEAR ? "" : " " + pay.period().label();
    }

    private List<Entry> bands(Side side, Level level) {
        List<Entry> entries = new ArrayList<>();
        known(side).forEach(pay -> pay.bands().stream()
                .filter(band -> band.level().equals(level))
                .forEach(band -> entries.add(band(pay, band))));
        return entries;
    }

    private Entry band(Pay pay, PayBand band) {
        String range = Figures.range(band.min(), band.max(), band.open(), pay.currency());
        String years = band.years() == null ? "" : ", " + band.years().label();
        return Entry.figure(
                notes.figure(range, pay.source()),
                sources.get(pay.source()).facts().shortTitle() + years + period(pay));
    }

    private List<Entry> ranges(Side side) {
        return known(side)
                .filter(pay -> pay.range() != null)
                .map(pay -> Entry.figure(
                        notes.figure(
                                Figures.range(
                                        pay.range().min(),
                                        pay.range().max(),
                                        pay.range().open(),
                                        pay.currency()),
                                pay.source()),
                        sources.get(pay.source()).facts().shortTitle() + period(pay)))
                .toList();
    }

    private List<Entry> regions(Side side) {
        return side.full().salary().regions().stream()
                .filter(region -> sources.containsKey(region.source()))
                .map(region -> Entry.figure(notes.figure(amount(region), region.source()), region.region()))
                .toList();
    }

    private static String amount(RegionPay region) {
        return region.range() != null
                ? Figures.range(
                        region.range().min(),
                        region.range().max(),
                        region.range().open(),
                        region.currency())
                : Figures.change(region.difference().min()) + " to "
                        + Figures.change(region.difference().max());
    }
}
