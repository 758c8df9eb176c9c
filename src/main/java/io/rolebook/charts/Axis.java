package io.rolebook.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * A linear scale from a lowest to a highest amount, with round ticks.
 *
 * @param min the amount at 0 percent
 * @param max the amount at 100 percent
 * @param step between two ticks, in units of the amounts
 */
public record Axis(int min, int max, int step) {

    private static final int TICKS = 6;

    /** The smallest axis with round ends that holds all amounts; from zero if that costs less than half of its length, or if there is but one. */
    public static Axis around(List<Integer> amounts) {
        int lowest = amounts.stream().min(Integer::compare).orElse(0);
        int highest = amounts.stream().max(Integer::compare).orElse(1);
        int from = lowest == highest || lowest * 2 < highest ? 0 : lowest;
        int step = roundStep(Math.max(1, highest - from) / (double) TICKS);
        return new Axis(Math.floorDiv(from, step) * step, (highest + step - 1) / step * step, step);
    }

    /** The next of 1, 2, 2.5 and 5 times a power of ten (Heckbert, "Nice numbers for graph labels", 1990). */
    private static int roundStep(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, rough))));
        for (double nice : new double[] {1, 2, 2.5, 5, 10}) {
            if (nice * power >= rough) {
                return (int) Math.max(1, Math.round(nice * power));
            }
        }
        return (int) (10 * power);
    }

    /** Where an amount stands, in percent of the axis, with two decimals. */
    public double at(double amount) {
        return Math.round((amount - min) * 10_000.0 / (max - min)) / 100.0;
    }

    public List<Integer> ticks() {
        List<Integer> ticks = new ArrayList<>();
        for (int amount = min; amount <= max; amount += step) {
            ticks.add(amount);
        }
        return ticks;
    }
}
