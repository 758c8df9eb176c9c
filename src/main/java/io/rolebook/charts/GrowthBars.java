package io.rolebook.charts;

import io.rolebook.content.figure.Figures;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Projected growth as bars from zero, with the growth of all occupations as a line to compare with. All places are percent
 * of the chart's width.
 *
 * @param title the first growth in a sentence
 * @param zero the place of zero growth
 * @param average the place of the average of all occupations, or null
 */
public record GrowthBars(String title, double zero, Double average, String averageLabel, List<Row> rows) {

    /** @param growth percent over the whole span */
    public record Growth(String label, double growth, boolean guide) {}

    /** @param falls whether it is below zero */
    public record Row(String label, String value, double from, double width, boolean guide, boolean falls) {}

    /** @param average growth of all occupations in percent, or null */
    public static GrowthBars of(List<Growth> growths, Double average) {
        if (growths.isEmpty()) {
            return new GrowthBars("", 0, null, "", List.of());
        }
        List<Double> all = Stream.concat(
                        Stream.concat(growths.stream().map(Growth::growth), Stream.of(0.0)), Stream.ofNullable(average))
                .toList();
        double min = Collections.min(all);
        Axis axis = new Axis(min, Math.max(min + 1, Collections.max(all)), 1);
        double zero = axis.at(0);
        return new GrowthBars(
                title(growths.get(0)),
                zero,
                average == null ? null : axis.at(average),
                average == null ? "" : "All occupations " + Figures.change(average),
                growths.stream().map(growth -> row(growth, axis, zero)).toList());
    }

    private static Row row(Growth growth, Axis axis, double zero) {
        double end = axis.at(growth.growth());
        return new Row(
                growth.label(),
                Figures.change(growth.growth()),
                Math.min(zero, end),
                Axis.round(Math.abs(end - zero)),
                growth.guide(),
                growth.growth() < 0);
    }

    /** {@code Software Developers: 10.2% more jobs are expected}. */
    private static String title(Growth first) {
        if (first.growth() == 0) {
            return first.label() + ": as many jobs are expected";
        }
        return first.label() + ": " + Figures.percent(Math.abs(first.growth()))
                + (first.growth() < 0 ? " fewer" : " more") + " jobs are expected";
    }
}
