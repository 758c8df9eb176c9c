package io.rolebook.compare;

import io.rolebook.catalog.Headline;
import io.rolebook.charts.PayScale;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Pay;
import io.rolebook.figures.PayFigure;
import io.rolebook.fit.PayChange;
import io.rolebook.web.SharedFigures;
import io.rolebook.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pay: the main official figures on one axis, then the figures of every source. */
record PayRows(Table table) {

    static Part of(Table table) {
        PayRows rows = new PayRows(table);
        return Part.of(
                "pay",
                "Pay",
                "A year before taxes, unless a line says otherwise. A role’s first figures are those of the occupation it is mostly "
                        + "counted with; what guides claim has no method." + rows.sharing(),
                rows.scale(),
                Stream.concat(rows.main(), ClaimRows.of(table)));
    }

    /** Only what one edition of one source counted in one currency shares an axis; roles that share an occupation share a line. */
    private PayScale scale() {
        Map<Object, PayScale.Line> lines = new LinkedHashMap<>();
        for (Side side : table.sides()) {
            main(side)
                    .filter(pay -> lines.isEmpty()
                            || PayChange.areComparable(
                                    pay, lines.values().iterator().next().pay()))
                    .map(pay -> new PayScale.Line(
                            pay, side.title(), table.sources().get(pay.source()).isGuide()))
                    .forEach(line -> lines.merge(
                            line.pay().isFromTable() ? line.pay() : side,
                            line,
                            (one, same) ->
                                    new PayScale.Line(one.pay(), one.label() + ", " + same.label(), one.guide())));
        }
        return lines.size() < 2 ? PayScale.NONE : PayScale.of(List.copyOf(lines.values()));
    }

    /** Which roles have the same official figures, in sentences. */
    private String sharing() {
        return SharedFigures.of(table.sides(), side -> side.head().headline()).stream()
                .filter(SharedFigures::isShared)
                .map(group -> " "
                        + Words.and(group.roles().stream().map(Side::title).toList())
                        + " are counted together as " + group.occupation().label() + ", so these figures are the same.")
                .collect(Collectors.joining());
    }

    private Stream<Row> main() {
        return Stream.of(
                table.row(
                        "Counted as",
                        side -> PayChange.main(side.full().salary().pay()).stream()
                                .map(Pay::of)
                                .filter(Objects::nonNull)
                                .map(Entry::of)),
                percentile("10th percentile", Headline::p10),
                percentile("25th percentile", Headline::p25),
                percentile("Median", Headline::median),
                percentile("75th percentile", Headline::p75),
                percentile("90th percentile", Headline::p90),
                table.row("Mean", side -> main(side)
                        .filter(pay -> pay.mean() != null)
                        .map(pay -> table.figure(
                                Figures.money(pay.mean(), pay.currency()),
                                pay.source(),
                                PayFigure.period(pay.period())))),
                table.row("People counted", side -> main(side)
                        .filter(pay -> pay.employment() != null)
                        .map(pay -> table.figure(Figures.count(pay.employment()), pay.source(), ""))));
    }

    private Row percentile(String label, Function<Headline, Amount> amount) {
        return table.headline(
                label,
                pay -> amount.apply(pay) == null
                        ? null
                        : table.figure(Figures.money(amount.apply(pay), pay.payCurrency()), pay.paySource(), ""));
    }

    private Stream<Pay> main(Side side) {
        return PayChange.main(side.full().salary().pay()).stream().filter(pay -> table.isKnown(pay.source()));
    }
}
