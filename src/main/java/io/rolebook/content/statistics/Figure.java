package io.rolebook.content.statistics;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A value that was looked up or computed.
 *
 * @param value null for a text
 * @param text null for a number
 * @param currency of money, else null
 * @param period of pay, else null
 * @param atLeast whether the publisher prints no higher amounts
 */
record Figure(
        Measure.Unit unit,
        BigDecimal value,
        String text,
        String currency,
        Period period,
        boolean atLeast,
        String source) {

    /** How exactly a figure is written. */
    enum Form {
        EXACT,
        ROUNDED,
        SHORT
    }

    String written(Form form) {
        return switch (unit) {
            case TEXT, DATE -> text;
            case YEAR -> value.toPlainString();
            case PERCENT ->
                form == Form.EXACT
                        ? Figures.percent(value.doubleValue())
                        : (form == Form.ROUNDED ? "about " : "")
                                + Figures.percent(
                                        value.setScale(0, RoundingMode.HALF_UP).doubleValue());
            case COUNT ->
                switch (form) {
                    case EXACT -> Figures.count(value.longValue());
                    case ROUNDED -> "about " + Figures.roundCount(value.longValue());
                    case SHORT -> Figures.shortCount(value.longValue());
                };
            case MONEY -> money(form) + (period == null || period == Period.YEAR ? "" : " " + period.label());
        };
    }

    private String money(Form form) {
        Amount amount = new Amount(value, atLeast);
        return switch (form) {
            case EXACT -> Figures.money(amount, currency);
            case ROUNDED -> (atLeast ? "at least " : "about ") + Figures.money(Figures.thousands(value), currency);
            case SHORT -> (atLeast ? "at least " : "") + Figures.roundMoney(amount, currency);
        };
    }
}
