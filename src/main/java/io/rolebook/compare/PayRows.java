package io.rolebook.compare;

import io.rolebook.catalog.Headline;
import io.rolebook.catalog.SourceNote;
import io.rolebook.charts.PayScale;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Pay;
import io.rolebook.fit.PayChange;
import io.rolebook.web.Notes;
import io.rolebook.web.SharedFigures;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pay: the main official figures on one axis, then the figures of every source. */
record PayRows(List<Side> sides, Map<String, SourceNote> sources, Notes notes) {

    static Part of(List<Side> sides, Map<String, SourceNote> sources, Notes notes) {
        PayRows rows = new PayRows(sides, sources, notes);
        return Part.of(
                "pay",
                "Pay",
                "A year before taxes, unless a line says otherwise. A role’s first figures are those of the occupation it is mostly "
                        + "counted with; what guides claim has no method." + rows.sharing(),
                rows.scale(),
                rows.all().stream());
    }

    /** Only what one edition of one source counted in one currency shares an axis. */
    private PayScale scale() {
        List<PayScale.Line> lines = new ArrayList<>();
        for (Side side : sides) {
            main(side)
                    .filter(pay -> lines.isEmpty()
                            || PayChange.areComparable(pay, lines.get(0).pay()))
                    .forEach(pay -> add(pay, side, lines));
        }
        return lines.size() < 2 ? PayScale.of(List.of()) : PayScale.of(lines);
    }

    /** Roles that share an occupation share a line. */
    private void add(Pay pay, Side side, List<PayScale.Line> lines) {
        for (int at = 0; at < lines.size(); at++) {
            PayScale.Line line = lines.get(at);
            if (pay.isFromTable() && line.pay().equals(pay)) {
                lines.set(at, new PayScale.Line(pay, line.label() + ", " + side.title(), line.guide()));
                return;
            }
        }
        lines.add(new PayScale.Line(pay, side.title(), sources.get(pay.source()).isGuide()));
    }

    /** Which roles have the same official figures, in sentences. */
    private String sharing() {
        return SharedFigures.of(sides, side -> side.head().headline()).stream()
                .filter(SharedFigures::isShared)
                .map(group -> " "
                        + Words.and(group.roles().stream().map(Side::title).toList())
                        + " are counted together as " + group.occupation().label() + ", so these figures are the same.")
                .collect(Collectors.joining());
    }

    private List<Row> all() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Counted as", sides, PayRows::occupation));
        rows.add(row("10th percentile", Headline::p10));
        rows.add(row("25th percentile", Headline::p25));
        rows.add(row("Median", Headline::median));
        rows.add(row("75th percentile", Headline::p75));
        rows.add(row("90th percentile", Headline::p90));
        rows.add(Row.of("Mean", sides, this::mean));
        rows.add(Row.of("People counted", sides, this::counted));
        rows.addAll(ClaimRows.of(sides, sources, notes));
        return rows;
    }

    private static List<Entry> occupation(Side side) {
        return PayChange.main(side.full().salary().pay()).map(Pay::of).map(Entry::of).stream()
                .toList();
    }

    private Row row(String label, Function<Headline, Amount> amount) {
        return Row.of(label, sides, side -> {
            Headline headline = side.head().headline();
            Amount value = headline == null ? null : amount.apply(headline);
            return value == null
                    ? List.of()
                    : List.of(Entry.figure(
                            notes.figure(Figures.money(value, headline.payCurrency()), headline.paySource()), ""));
        });
    }

    private Stream<Pay> main(Side side) {
        return PayChange.main(side.full().salary().pay()).stream().filter(pay -> sources.containsKey(pay.source()));
    }

    private List<Entry> mean(Side side) {
        return main(side)
                .filter(pay -> pay.mean() != null)
                .map(pay -> Entry.figure(
                        notes.figure(Figures.money(pay.mean(), pay.currency()), pay.source()), ClaimRows.period(pay)))
                .toList();
    }

    private List<Entry> counted(Side side) {
        return main(side)
                .filter(pay -> pay.employment() != null)
                .map(pay -> Entry.figure(notes.figure(Figures.count(pay.employment()), pay.source()), ""))
                .toList();
    }
}
