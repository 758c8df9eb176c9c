package io.rolebook.figures;

import io.rolebook.catalog.SourceNote;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Period;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import io.rolebook.web.Placed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One occupation's pay by a source that says how it counted; amounts as text, a dash where nothing was published. */
public record OfficialPay(
        String of,
        String at,
        String where,
        List<Mark> marks,
        List<String> percentiles,
        String mean,
        String counted,
        String note) {

    public static final String UNKNOWN = "–";

    public static OfficialPay of(Placed<Pay> placed, SourceNote source, Notes notes) {
        Pay pay = placed.value();
        Percentiles p =
                pay.percentiles() == null ? new Percentiles(null, null, pay.median(), null, null) : pay.percentiles();
        String place = pay.place() == null ? source.facts().place() : pay.place();
        String date = pay.asOf() == null ? source.facts().asOf() : pay.asOf();
        return new OfficialPay(
                pay.of() == null ? source.facts().shortTitle() : pay.of(),
                placed.at(),
                where(place, date == null ? null : Figures.date(date), otherPeriod(pay)),
                notes.marks(List.of(pay.source())),
                List.of(
                        amount(p.p10(), pay),
                        amount(p.p25(), pay),
                        amount(pay.middle(), pay),
                        amount(p.p75(), pay),
                        amount(p.p90(), pay)),
                amount(pay.mean(), pay),
                pay.employment() == null ? UNKNOWN : Figures.count(pay.employment()),
                pay.note());
    }

    private static String where(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** What the amounts are for, if it isn't a year as the table's head says. */
    private static String otherPeriod(Pay pay) {
        return pay.period() == Period.YEAR ? null : pay.period().label();
    }

    private static String amount(Amount amount, Pay pay) {
        return amount == null ? UNKNOWN : Figures.money(amount, pay.currency());
    }
}
