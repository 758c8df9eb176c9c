package io.rolebook.web.graph;

import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Period;
import java.math.BigDecimal;

/**
 * The pay of an occupation by one source.
 *
 * @param name whose pay it is
 * @param duration what the amounts are for, as ISO 8601 writes it
 */
public record MonetaryAmountDistribution(
        String name,
        String currency,
        String duration,
        BigDecimal percentile10,
        BigDecimal percentile25,
        BigDecimal median,
        BigDecimal percentile75,
        BigDecimal percentile90)
        implements Node {

    /** @param otherwise the name if the source names no occupation */
    public static MonetaryAmountDistribution of(Pay pay, String otherwise) {
        Percentiles p = pay.percentiles();
        boolean half = p.p25() != null && p.p75() != null;
        boolean most = p.p10() != null && p.p90() != null;
        return new MonetaryAmountDistribution(
                pay.of() == null ? otherwise : pay.of(),
                pay.currency(),
                duration(pay.period()),
                most ? p.p10().value() : null,
                half ? p.p25().value() : null,
                pay.middle().value(),
                half ? p.p75().value() : null,
                most ? p.p90().value() : null);
    }

    private static String duration(Period period) {
        return switch (period) {
            case YEAR -> "P1Y";
            case MONTH -> "P1M";
            case WEEK -> "P1W";
            case DAY -> "P1D";
            case HOUR -> "PT1H";
        };
    }
}
