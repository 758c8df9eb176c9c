package io.rolebook.roles;

import io.rolebook.catalog.SourceNote;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.figures.PayFigure;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import io.rolebook.web.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * One claim about pay, by a source without a method.
 *
 * @param of whose pay the source says it is, in its first line, or null; note likewise
 * @param statistic what kind of figure it is, such as "Senior, 5–10 years" or "mean"
 */
record StatedPay(String source, String at, String of, String statistic, String amount, List<Mark> marks, String note) {

    static List<StatedPay> of(Placed<Pay> placed, SourceNote source, Notes notes) {
        Pay pay = placed.value();
        List<StatedPay> rows = new ArrayList<>();
        BiConsumer<String, String> add = (statistic, amount) -> rows.add(new StatedPay(
                source.facts().shortTitle(),
                placed.at(),
                rows.isEmpty() ? pay.of() : null,
                statistic,
                amount + PayFigure.period(pay.period()),
                notes.marks(List.of(pay.source())),
                rows.isEmpty() ? pay.note() : null));
        if (pay.middle() != null) {
            add.accept("median", Figures.money(pay.middle(), pay.currency()));
        }
        if (pay.mean() != null) {
            add.accept("mean", Figures.money(pay.mean(), pay.currency()));
        }
        if (pay.range() != null) {
            add.accept("Range", Figures.range(pay.range(), pay.currency()));
        }
        for (PayBand band : pay.bands()) {
            String years = band.years() == null ? "" : ", " + band.years().label();
            add.accept(band.level().label() + years, Figures.range(band.range(), pay.currency()));
        }
        return rows;
    }
}
