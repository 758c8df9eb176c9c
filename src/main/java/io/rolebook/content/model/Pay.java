package io.rolebook.content.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one source says about pay. Amounts are units of {@code currency} a {@code period}; whatever the source does not state is
 * null or empty.
 *
 * @param of whose pay it is: the occupation the figure was counted for
 * @param code of that occupation where the figure stands in a table, else null
 * @param currency the guide's own where a file names none
 * @param employment how many people the figure was counted over
 */
public record Pay(
        String source,
        String of,
        String code,
        String place,
        String currency,
        Period period,
        String asOf,
        Percentiles percentiles,
        Amount median,
        Amount mean,
        Range range,
        List<PayBand> bands,
        Long employment,
        String note) {

    public Pay {
        period = period == null ? Period.YEAR : period;
    }

    /** Whether it stands in a table rather than in the role's file. */
    public boolean isFromTable() {
        return code != null;
    }

    /** The same, dated as its source is. */
    public Pay undated() {
        return new Pay(
                source,
                of,
                code,
                place,
                currency,
                period,
                null,
                percentiles,
                median,
                mean,
                range,
                bands,
                employment,
                note);
    }

    /** What the same source says of these levels alone. */
    public Pay ofBands(List<PayBand> some) {
        return new Pay(source, of, code, place, currency, period, asOf, null, null, null, null, some, employment, note);
    }

    /** From the lowest to the highest amount of its percentiles, its range and its bands; null where it has none of them. */
    public Range stretch() {
        Stream<Range> outer = percentiles == null || percentiles.p10() == null || percentiles.p90() == null
                ? Stream.empty()
                : Stream.of(new Range(percentiles.p10(), percentiles.p90(), false));
        return Stream.of(outer, Stream.ofNullable(range), bands.stream().map(PayBand::range))
                .flatMap(Function.identity())
                .reduce(Range::with)
                .orElse(null);
    }

    /** The median, however it was written down; null if the source gives none. */
    public Amount middle() {
        return median != null || percentiles == null ? median : percentiles.p50();
    }
}
