package io.rolebook.catalog;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Period;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/**
 * What one edition of a survey says of an occupation's pay in one place; amounts are null where not published.
 *
 * @param asOf a year, a month or a day
 * @param place null for the place that the source as a whole is of
 * @param newest whether no newer edition of the same series is there
 */
@Embeddable
public record PayOfYear(
        String source,
        String asOf,
        String place,
        boolean newest,
        String currency,
        @Enumerated(EnumType.STRING) Period period,
        Percentiles percentiles,
        Amount mean,
        Long employees) {

    static final PayOfYear NONE = new PayOfYear(null, null, null, false, null, null, null, null, null);

    /** The database has no percentiles without one. */
    public PayOfYear {
        percentiles = percentiles == null ? Percentiles.NONE : percentiles;
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
                percentiles,
                null,
                mean,
                null,
                List.of(),
                employees,
                null);
    }
}
