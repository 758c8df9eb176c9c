package io.rolebook.roles;

import io.rolebook.catalog.SourceNote;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.Period;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import io.rolebook.web.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One claim about pay, by a source without a method.
 *
 * @param of whose pay the source says it is, in its first line, or null
 * @param statistic what kind of figure it is, such as "Senior, 5–10 years" or "mean"
 */
record StatedPay(String source, String at, String of, String statistic, String amount, List<Mark> marks, String note) {

    static List<StatedPay> of(Placed<Pay> placed, SourceNote source, Notes notes) {
        Pay pay = placed.value();
        String at = placed.at();
        Supplier<List<Mark>> marks = () -> notes.marks(List.of(pay.source()));
        String by = source.facts().shortTitle();
        String period = pay.period() == Period.YEAR ? "" : " " + pay.period().label();
        List<StatedPay> rows = new ArrayList<>();
        if (pay.middle() != null) {
            rows.add(new StatedPay(
                    by,
                    at,
                    pay.of(),
                    "median",
                    Figures.money(pay.middle(), pay.currency()) + period,
                    marks.get(),
                    pay.note()));
        }
        if (pay.mean() != null) {
            rows.add(new StatedPay(
                    by,
                    at,
                    first(rows, pay.of()),
                    "mean",
                    Figures.money(pay.mean(), pay.currency()) + period,
                    marks.get(),
                    pay.note()));
        }
        if (pay.range() != null) {
            String range = Figures.range(
                    pay.range().min(), pay.range().max(), pay.range().open(), pay.currency());
            rows.add(new StatedPay(
                    by, at, first(rows, pay.of()), "Range", range + period, marks.get(), first(rows, pay.note())));
        }
        for (PayBand band : pay.bands()) {
            String years = band.years() == null ? "" : ", " + band.years().label();
            String range = Figures.range(band.min(), band.max(), band.open(), pay.currency());
            rows.add(new StatedPay(
                    by,
                    at,
                    first(rows, pay.of()),
                    band.level().label() + years,
                    range + period,
                    marks.get(),
                    first(rows, pay.note())));
        }
        return rows;
    }

    /** What holds of all lines stands in the first. */
    private static String first(List<StatedPay> rows, String words) {
        return rows.isEmpty() ? words : null;
    }
}
