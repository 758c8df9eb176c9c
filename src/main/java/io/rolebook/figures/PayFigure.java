package io.rolebook.figures;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.RegionPay;

/** Pay as text; what is not for a year says so. */
public final class PayFigure {

    private PayFigure() {}

    /** What an amount is for, with a space before it; empty for a year. */
    public static String period(Period period) {
        return period == Period.YEAR ? "" : " " + period.label();
    }

    /** A range, or the difference from other regions. */
    public static String inRegion(RegionPay region) {
        return region.range() != null
                ? Figures.range(region.range(), region.currency())
                : Figures.change(region.difference().min()) + " to "
                        + Figures.change(region.difference().max());
    }
}
