package io.rolebook.data;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Range;
import io.rolebook.content.model.Years;
import io.rolebook.web.Origin;
import io.rolebook.web.Says;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What one source says about pay: gross amounts in units of a currency for a period. */
record PayData(
        @Says("Where the amounts are from") Origin source,
        @Says(value = "The occupation that was counted", optional = true) String occupation,
        @Says(value = "Its code", optional = true) String code,
        @Says(value = "Where it was counted", optional = true) String place,
        @Says("Currency of the amounts, as ISO 4217 has it") String currency,
        @Says("The time that all amounts are for") Period per,
        @Says(value = "One in ten earns less", optional = true) BigDecimal p10,
        @Says(value = "A quarter earns less", optional = true) BigDecimal p25,
        @Says(value = "Half earn less, half more", optional = true) BigDecimal median,
        @Says(value = "A quarter earns more", optional = true) BigDecimal p75,
        @Says(value = "One in ten earns more", optional = true) BigDecimal p90,
        @Says(value = "The mean", optional = true) BigDecimal mean,
        @Says(value = "The highest amount that the source prints: one as high is at least that much", optional = true)
                BigDecimal highestPrinted,
        @Says(value = "A range of which nobody says how many are inside", optional = true) RangeData range,
        @Says("Ranges by level") List<BandData> bands,
        @Says(value = "How many people were counted", optional = true) Long employees,
        @Says(value = "The editors’ note", optional = true) String note) {

    record RangeData(
            @Says("The lowest amount") BigDecimal min,
            @Says("The highest amount") BigDecimal max,
            @Says("Whether the source says that it goes on above the highest amount") boolean openEnded) {

        static RangeData of(Range range) {
            return range == null
                    ? null
                    : new RangeData(range.min().value(), range.max().value(), range.open());
        }
    }

    record BandData(
            @Says("The level of seniority") Level level,
            @Says(value = "From so many years of experience", optional = true) Integer minYears,
            @Says(value = "To so many years; left out where the end is open", optional = true) Integer maxYears,
            @Says("The lowest amount") BigDecimal min,
            @Says("The highest amount") BigDecimal max,
            @Says("Whether the source says that it goes on above the highest amount") boolean openEnded) {

        static BandData of(PayBand band) {
            Years years = band.years();
            return new BandData(
                    band.level(),
                    years == null ? null : years.min(),
                    years == null ? null : years.max(),
                    band.min().value(),
                    band.max().value(),
                    band.open());
        }

        public RangeData range() {
            return new RangeData(min, max, openEnded);
        }
    }

    static PayData of(Pay pay, Citing citing) {
        Percentiles p = pay.percentiles() == null ? Percentiles.NONE : pay.percentiles();
        return new PayData(
                citing.origin(pay.source(), pay.asOf()),
                pay.of(),
                pay.code(),
                pay.place() == null ? citing.placeOf(pay.source()) : pay.place(),
                pay.currency(),
                pay.period(),
                Amount.valueOf(p.p10()),
                Amount.valueOf(p.p25()),
                Amount.valueOf(pay.middle()),
                Amount.valueOf(p.p75()),
                Amount.valueOf(p.p90()),
                Amount.valueOf(pay.mean()),
                Stream.concat(p.published().values().stream(), Stream.ofNullable(pay.mean()))
                        .filter(Amount::atLeast)
                        .map(Amount::value)
                        .findFirst()
                        .orElse(null),
                RangeData.of(pay.range()),
                pay.bands().stream().map(BandData::of).toList(),
                pay.employment(),
                pay.note());
    }
}
