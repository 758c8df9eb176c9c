package io.rolebook.roles;

import io.rolebook.catalog.Headline;
import io.rolebook.content.figure.Figures;
import io.rolebook.web.Figure;
import io.rolebook.web.Notes;

/**
 * A role's pay as one bar, from the 10th to the 90th percentile. Places are percent of it.
 *
 * @param period such as "a year"
 * @param of whose pay it is, or empty
 * @param range null where the source publishes no percentiles around the median
 */
record PayBar(Figure median, String period, String of, Range range) {

    /** @param exact the same in a sentence, to the last digit */
    record Range(double from, double width, double middle, String low, String half, String high, String exact) {}

    /** Null where no source gives a median. */
    static PayBar of(Headline headline, Notes notes) {
        if (headline == null || headline.median() == null) {
            return null;
        }
        return new PayBar(
                notes.figure(Figures.money(headline.median(), headline.payCurrency()), headline.paySource()),
                headline.payPeriod().label(),
                headline.payOf() == null ? "" : headline.payOf(),
                range(headline));
    }

    private static Range range(Headline headline) {
        if (headline.p10() == null || headline.p25() == null || headline.p75() == null || headline.p90() == null) {
            return null;
        }
        double low = headline.p10().toDouble();
        double whole = Math.max(1, headline.p90().toDouble() - low);
        double from = percent(headline.p25().toDouble() - low, whole);
        String currency = headline.payCurrency();
        return new Range(
                from,
                percent(headline.p75().toDouble() - headline.p25().toDouble(), whole),
                percent(headline.median().toDouble() - low, whole),
                Figures.roundMoney(headline.p10(), currency),
                Figures.roundMoney(headline.p25(), currency) + " to " + Figures.roundMoney(headline.p75(), currency),
                Figures.roundMoney(headline.p90(), currency),
                "One in ten earns less than " + Figures.money(headline.p10(), currency) + ", half earn "
                        + Figures.money(headline.p25(), currency) + " to " + Figures.money(headline.p75(), currency)
                        + ", one in ten more than " + Figures.money(headline.p90(), currency) + ".");
    }

    private static double percent(double part, double whole) {
        return Math.round(part * 1000 / whole) / 10.0;
    }
}
