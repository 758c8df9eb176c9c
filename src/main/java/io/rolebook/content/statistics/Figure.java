package io.rolebook.content.statistics;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A value that was looked up or computed.
 *
 * @param amount null for a text
 * @param text null for a number
 * @param currency of money, else null
 * @param period of pay, else null
 */
record Figure(Measure.Unit unit, Amount amount, String text, String currency, Period period, String source) {

    /** How exactly a figure is written. */
    enum Form {
        EXACT,
        ROUNDED,
        SHORT
    }

    /** A number that is no money. */
    static Figure number(Measure.Unit unit, BigDecimal value, String source) {
        return new Figure(unit, new Amount(value, false), null, null, null, source);
    }

    String written(Form form) {
        BigDecimal value = Amount.valueOf(amount);
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
            case MONEY -> money(form) + (period == Period.YEAR ? "" : " " + period.label());
        };
    }

    private String money(Form form) {
        String atLeast = amount.atLeast() ? "at least " : "";
        return switch (form) {
            case EXACT -> Figures.money(amount, currency);
            case ROUNDED ->
                (amount.atLeast() ? atLeast : "about ") + Figures.money(Figures.thousands(amount.value()), currency);
            case SHORT -> atLeast + Figures.roundMoney(amount, currency);
        };
    }
}
