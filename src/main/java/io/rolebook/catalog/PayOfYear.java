package io.rolebook.catalog;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Period;
import java.math.BigDecimal;
import java.util.List;

/**
 * What one edition of a survey says of an occupation's pay in one place; amounts are null where not published.
 *
 * @param place null for the place that the source as a whole is of
 */
public record PayOfYear(
        String source,
        String asOf,
        String place,
        boolean newest,
        String currency,
        Period period,
        BigDecimal p10,
        BigDecimal p25,
        BigDecimal p50,
        BigDecimal p75,
        BigDecimal p90,
        BigDecimal mean,
        BigDecimal printed,
        Long employees) {

    /** An amount, told apart from the highest that is printed. */
    public Amount amount(BigDecimal value) {
        return value == null ? null : new Amount(value, printed != null && value.compareTo(printed) >= 0);
    }

    /** The same as pay that a source states. */
    public Pay of(OccupationSummary occupation) {
        return of(occupation.title(), occupation.code());
    }

    /** The same for an occupation with this title and code. */
    public Pay of(String title, String code) {
        return new Pay(
                source,
                title,
                code,
                place,
                currency,
                period,
                asOf,
                new Percentiles(amount(p10), amount(p25), amount(p50), amount(p75), amount(p90)),
                null,
                amount(mean),
                null,
                List.of(),
                employees,
                null);
    }
}
