package io.rolebook.charts;

import io.rolebook.charts.Axis.Tick;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Percentiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All pay figures of a role on one axis: official percentiles as strips, guides' ranges and bands as
 * bars below. All places are percent of the axis.
 *
 * @param title what the first two official figures say, in a sentence, or empty
 * @param you where a reader's own pay is, or null
 * @param leftOut which figures are not on it, in sentences, or empty
 */
public record PayScale(List<Tick> ticks, List<Row> rows, Double you, String title, String description, String leftOut) {

    public static final PayScale NONE = new PayScale(List.of(), List.of(), null, "", "", "");

    /** The number of official figures that the title tells. */
    private static final int TOLD = 2;

    /** One line of the chart, without a label if it continues the one above; guide marks a figure without a method. */
    public record Row(String label, String detail, boolean guide, List<Bar> bars, List<Double> points) {}

    /** A stretch of the axis; open where its end has no upper bound, strong for the middle half. */
    public record Bar(double from, double width, boolean open, boolean strong) {

        public double end() {
            return Axis.round(from + width);
        }
    }

    /** A pay statement, its label, and whether its source names no method. */
    public record Line(Pay pay, String label, boolean guide) {}

    /** A scale over those statements that share the first one's currency and period; empty rows if none has amounts. */
    public static PayScale of(List<Line> lines) {
        return of(lines, null);
    }

    /** @param you a reader's own pay, in the currency and for the period of the first statement, or null */
    public static PayScale of(List<Line> lines, Amount you) {
        if (lines.isEmpty()) {
            return NONE;
        }
        Pay first = lines.get(0).pay();
        List<Line> comparable = lines.stream()
                .filter(line -> line.pay().currency().equals(first.currency())
                        && line.pay().period() == first.period())
                .toList();
        Axis axis = Axis.around(Stream.concat(
                        Stream.ofNullable(you).map(Amount::toDouble),
                        comparable.stream().flatMap(line -> amounts(line.pay())))
                .toList());
        List<Row> rows = new ArrayList<>();
        comparable.forEach(line -> rows.addAll(rows(line, axis)));
        String from = Figures.shortMoney(axis.min(), first.currency());
        String to = Figures.shortMoney(axis.max(), first.currency());
        return new PayScale(
                axis.ticks(amount -> Figures.shortMoney(amount, first.currency())),
                rows,
                you == null ? null : axis.at(you.toDouble()),
                title(comparable),
                "Scale from " + from + " to " + to + " " + first.period().label(),
                leftOut(lines, comparable));
    }

    /** {@code Half of Software Developers earn between $105K and $172K}. */
    private static String title(List<Line> lines) {
        List<String> halves = lines.stream()
                .map(Line::pay)
                .filter(pay -> pay.of() != null && pay.percentiles() != null)
                .filter(pay ->
                        pay.percentiles().p25() != null && pay.percentiles().p75() != null)
                .map(pay -> "half of " + pay.of() + " earn between "
                        + Figures.roundMoney(pay.percentiles().p25(), pay.currency()) + " and "
                        + Figures.roundMoney(pay.percentiles().p75(), pay.currency()))
                .distinct()
                .limit(TOLD)
                .toList();
        String title = String.join("; ", halves);
        return title.isEmpty() ? "" : "H" + title.substring(1);
    }

    private static String leftOut(List<Line> all, List<Line> shown) {
        String others = all.stream()
                .filter(line ->
                        !shown.contains(line) && amounts(line.pay()).findAny().isPresent())
                .map(Line::label)
                .distinct()
                .collect(Collectors.joining(", "));
        boolean hasMeans = shown.stream().map(Line::pay).anyMatch(pay -> pay.middle() != null && pay.mean() != null);
        return (others.isEmpty() ? "" : "Not on it, in another currency or for another time: " + others + ". ")
                + (hasMeans ? "Means are not on it where there is a median. " : "");
    }

    /** Whether a line is of a source that says how it counted. */
    public boolean hasOfficial() {
        return rows.stream().anyMatch(row -> !row.guide());
    }

    /** Whether a line is of a source that says no method. */
    public boolean hasClaims() {
        return rows.stream().anyMatch(Row::guide);
    }

    private static Stream<Double> amounts(Pay pay) {
        Stream<Amount> percentiles =
                pay.percentiles() == null ? Stream.empty() : pay.percentiles().published().values().stream();
        Stream<Amount> range = pay.range() == null
                ? Stream.empty()
                : Stream.of(pay.range().min(), pay.range().max());
        Stream<Amount> bands = pay.bands().stream().flatMap(band -> Stream.of(band.min(), band.max()));
        return Stream.of(percentiles, Stream.of(pay.median(), pay.mean()).filter(Objects::nonNull), range, bands)
                .flatMap(part -> part)
                .map(Amount::toDouble);
    }

    private static List<Row> rows(Line line, Axis axis) {
        Pay pay = line.pay();
        List<Row> rows = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        String detail = pay.of() == null ? "" : pay.of();
        if (pay.percentiles() != null) {
            strip(pay.percentiles(), axis, bars);
        }
        if (pay.range() != null) {
            bars.add(bar(pay.range().min(), pay.range().max(), pay.range().open(), false, axis));
            detail = detail.isEmpty() ? "Range" : detail;
        }
        List<Double> points = Stream.of(pay.middle(), pay.mean())
                .filter(Objects::nonNull)
                .limit(1)
                .map(amount -> axis.at(amount.toDouble()))
                .toList();
        if (!bars.isEmpty() || !points.isEmpty()) {
            rows.add(new Row(line.label(), detail, line.guide(), bars, points));
        }
        pay.bands()
                .forEach(band -> rows.add(new Row(
                        rows.isEmpty() ? line.label() : "",
                        band.level().label(),
                        line.guide(),
                        List.of(bar(band.min(), band.max(), band.open(), false, axis)),
                        List.of())));
        return rows;
    }

    private static void strip(Percentiles p, Axis axis, List<Bar> bars) {
        if (p.p10() != null && p.p90() != null) {
            bars.add(bar(p.p10(), p.p90(), false, false, axis));
        }
        if (p.p25() != null && p.p75() != null) {
            bars.add(bar(p.p25(), p.p75(), false, true, axis));
        }
    }

    private static Bar bar(Amount min, Amount max, boolean open, boolean strong, Axis axis) {
        double from = axis.at(min.toDouble());
        double width = Axis.round(axis.at(max.toDouble()) - from);
        return new Bar(from, width, open || max.atLeast(), strong);
    }
}
