package io.rolebook.content.model;

import java.util.List;

/**
 * What one source says about pay. Amounts are whole units of {@code currency} a {@code period}; whatever the source does
 * not state is null or empty.
 *
 * @param of whose pay it is: the occupation the figure was counted for
 * @param employment how many people the figure was counted over
 */
public record Pay(
        String source,
        String of,
        String soc,
        String place,
        String currency,
        Period period,
        String asOf,
        Percentiles percentiles,
        Integer median,
        Integer mean,
        Range range,
        List<PayBand> bands,
        Integer employment,
        String note) {

    public Pay {
        currency = currency == null ? "USD" : currency;
        period = period == null ? Period.YEAR : period;
        bands = Lists.of(bands);
    }

    /** The median, however it was written down; null if the source gives none. */
    public Integer middle() {
        return median != null || percentiles == null ? median : percentiles.p50();
    }
}
