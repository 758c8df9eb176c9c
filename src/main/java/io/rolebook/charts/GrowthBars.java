package io.rolebook.charts;

import io.rolebook.content.figure.Figures;
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
        double min = all.stream().min(Double::compare).orElse(0.0);
        double max = Math.max(min + 1, all.stream().max(Double::compare).orElse(1.0));
        double zero = at(0, min, max);
        List<Row> rows = growths.stream()
                .map(growth -> {
                    double end = at(growth.growth(), min, max);
                    return new Row(
                            growth.label(),
                            Figures.change(growth.growth()),
                            Math.min(zero, end),
                            round(Math.abs(end - zero)),
                            growth.guide(),
                            growth.growth() < 0);
                })
                .toList();
        return new GrowthBars(
                title(growths.get(0)),
                zero,
                average == null ? null : at(average, min, max),
                average == null ? "" : "All occupations " + Figures.change(average),
                rows);
    }

    /** {@code Software Developers: 10.2% more jobs are expected}. */
    private static String title(Growth first) {
        if (first.growth() == 0) {
            return first.label() + ": as many jobs are expected";
        }
        return first.label() + ": " + Figures.percent(Math.abs(first.growth()))
                + (first.growth() < 0 ? " fewer" : " more") + " jobs are expected";
    }

    private static double at(double growth, double min, double max) {
        return round((growth - min) * 100 / (max - min));
    }

    private static double round(double percent) {
        return Math.round(percent * 100) / 100.0;
    }
}
