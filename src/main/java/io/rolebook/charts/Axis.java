package io.rolebook.charts;

import java.util.Collection;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.LongStream;

/**
 * A linear scale from a lowest to a highest amount, with round ticks.
 *
 * @param min the amount at 0 percent
 * @param max the amount at 100 percent
 * @param step between two ticks, in units of the amounts
 */
public record Axis(double min, double max, double step) {

    private static final int TICKS = 6;

    /** @param at a place in percent */
    public record Tick(double at, String label) {}

    /** The smallest axis with round ends that holds all amounts; from zero if that costs less than half of its length, or if there is but one. */
    public static Axis around(Collection<Double> amounts) {
        double lowest = amounts.stream().min(Double::compare).orElse(0.0);
        double highest = amounts.stream().max(Double::compare).orElse(1.0);
        double from = lowest == highest || lowest * 2 < highest ? Math.min(0, lowest) : lowest;
        double to = highest == from ? from + 1 : highest;
        double step = roundStep((to - from) / TICKS);
        return new Axis(Math.floor(from / step) * step, Math.ceil(to / step) * step, step);
    }

    /** The next of 1, 2, 2.5 and 5 times a power of ten (Heckbert, "Nice numbers for graph labels", 1990). */
    private static double roundStep(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double nice : new double[] {1, 2, 2.5, 5}) {
            if (nice * power >= rough) {
                return nice * power;
            }
        }
        return 10 * power;
    }

    /** Where an amount stands, in percent of the axis, with two decimals. */
    public double at(double amount) {
        return round((amount - min) * 100 / (max - min));
    }

    /** The same from the other end, for a scale that runs upward. */
    public double fromTop(double amount) {
        return round(100 - at(amount));
    }

    static double round(double percent) {
        return Math.round(percent * 100) / 100.0;
    }

    public List<Double> ticks() {
        long last = Math.round((max - min) / step);
        return LongStream.rangeClosed(0, last)
                .mapToObj(tick -> round(min + tick * step))
                .toList();
    }

    /** The ticks with their labels. */
    List<Tick> ticks(DoubleFunction<String> label) {
        return ticks().stream()
                .map(tick -> new Tick(at(tick), label.apply(tick)))
                .toList();
    }
}
