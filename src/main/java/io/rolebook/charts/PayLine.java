package io.rolebook.charts;

import io.rolebook.charts.Axis.Tick;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.PayPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Pay over the years: the median as a line inside the band between the 10th and the 90th percentile. Coordinates are
 * percent of width (years) and of height (amounts, from the bottom up, so that 0 is the top).
 *
 * @param title from where to where the median went, in a sentence
 * @param line points of the median for an SVG polyline
 * @param band points around the percentiles for an SVG polygon; empty if any is missing
 */
public record PayLine(String title, String line, String band, List<Tick> years, List<Tick> amounts) {

    /** @param points oldest first; at least two, or the chart is empty */
    public static PayLine of(List<PayPoint> points, String currency) {
        if (points.size() < 2) {
            return new PayLine("", "", "", List.of(), List.of());
        }
        Axis axis = Axis.around(points.stream()
                .flatMap(point -> Stream.of(point.p10(), point.p50(), point.p90()))
                .filter(Objects::nonNull)
                .map(Amount::toDouble)
                .toList());
        Axis across =
                new Axis(points.get(0).year(), points.get(points.size() - 1).year(), 1);
        StringBuilder line = new StringBuilder();
        StringBuilder upper = new StringBuilder();
        String lower = "";
        List<Tick> years = new ArrayList<>();
        boolean hasBand = true;
        for (PayPoint point : points) {
            double x = across.at(point.year());
            years.add(new Tick(x, String.valueOf(point.year())));
            line.append(xy(x, axis, point.p50()));
            hasBand &= point.p10() != null && point.p90() != null;
            if (hasBand) {
                upper.append(xy(x, axis, point.p90()));
                lower = xy(x, axis, point.p10()) + lower;
            }
        }
        List<Tick> amounts = axis.ticks().stream()
                .map(amount -> new Tick(axis.fromTop(amount), Figures.shortMoney(amount, currency)))
                .toList();
        return new PayLine(
                title(points.get(0), points.get(points.size() - 1), currency),
                line.toString().strip(),
                hasBand ? (upper + lower).strip() : "",
                years,
                amounts);
    }

    /** {@code The median went from $120,730 in 2021 to $135,980 in 2025}. */
    private static String title(PayPoint first, PayPoint last, String currency) {
        return "The median went from " + Figures.money(first.p50(), currency) + " in " + first.year() + " to "
                + Figures.money(last.p50(), currency) + " in " + last.year();
    }

    private static String xy(double x, Axis axis, Amount amount) {
        return x + "," + axis.fromTop(amount.toDouble()) + " ";
    }
}
