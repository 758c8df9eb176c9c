package io.rolebook.data;

import io.rolebook.content.model.Level;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Range;
import io.rolebook.content.model.Years;
import io.rolebook.web.Origin;
import io.rolebook.web.Says;
import java.util.List;

/** What one source says about pay: gross amounts in whole units of a currency for a period. */
record PayData(
        @Says("Where the amounts are from") Origin source,
        @Says(value = "The occupation that was counted", optional = true) String occupation,
        @Says(value = "Its code in the Standard Occupational Classification", optional = true) String soc,
        @Says(value = "Where it was counted", optional = true) String place,
        @Says("Currency of the amounts, as ISO 4217 has it") String currency,
        @Says("The time that all amounts are for") Period per,
        @Says(value = "One in ten earns less", optional = true) Integer p10,
        @Says(value = "A quarter earns less", optional = true) Integer p25,
        @Says(value = "Half earn less, half more", optional = true) Integer median,
        @Says(value = "A quarter earns more", optional = true) Integer p75,
        @Says(value = "One in ten earns more", optional = true) Integer p90,
        @Says(value = "The mean", optional = true) Integer mean,
        @Says(value = "A range of which nobody says how many are inside", optional = true) RangeData range,
        @Says("Ranges by level") List<BandData> bands,
        @Says(value = "How many people were counted", optional = true) Integer employees,
        @Says(value = "The editors’ note", optional = true) String note) {

    record RangeData(
            @Says("The lowest amount") int min,
            @Says("The highest amount") int max,
            @Says("Whether the source says that it goes on above the highest amount") boolean openEnded) {

        static RangeData of(Range range) {
            return range == null ? null : new RangeData(range.min(), range.max(), range.open());
        }
    }

    record BandData(
            @Says("The level of seniority") Level level,
            @Says(value = "From so many years of experience", optional = true) Integer minYears,
            @Says(value = "To so many years; left out where the end is open", optional = true) Integer maxYears,
            @Says("The lowest amount") int min,
            @Says("The highest amount") int max,
            @Says("Whether the source says that it goes on above the highest amount") boolean openEnded) {

        static BandData of(PayBand band) {
            Years years = band.years();
            return new BandData(
                    band.level(),
                    years == null ? null : years.min(),
                    years == null ? null : years.max(),
                    band.min(),
                    band.max(),
                    band.open());
        }
    }

    static PayData of(Pay pay, Citing citing) {
        Percentiles p = pay.percentiles() == null ? new Percentiles(null, null, null, null, null) : pay.percentiles();
        return new PayData(
                citing.origin(pay.source(), pay.asOf()),
                pay.of(),
                pay.soc(),
                pay.place() == null ? citing.placeOf(pay.source()) : pay.place(),
                pay.currency(),
                pay.period(),
                p.p10(),
                p.p25(),
                pay.middle(),
                p.p75(),
                p.p90(),
                pay.mean(),
                RangeData.of(pay.range()),
                pay.bands().stream().map(BandData::of).toList(),
                pay.employment(),
                pay.note());
    }
}
