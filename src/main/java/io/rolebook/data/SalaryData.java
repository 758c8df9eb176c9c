package io.rolebook.data;

import io.rolebook.catalog.PayFigures.Salary;
import io.rolebook.catalog.RoleDetails;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayPoint;
import io.rolebook.content.model.RegionPay;
import io.rolebook.content.model.SectionKind;
import io.rolebook.web.Origin;
import io.rolebook.web.Says;
import java.math.BigDecimal;
import java.util.List;

/** All that sources say about a role's pay. */
record SalaryData(
        @Says("What each source says, the most trustworthy first") List<PayData> pay,
        @Says(value = "How to read these figures, as Markdown", optional = true) String text,
        @Says("How pay differs by region") List<RegionData> regions,
        @Says(value = "Pay over the years", optional = true) HistoryData history) {

    /** A difference or a range, never both. */
    record RegionData(
            @Says("The region") String region,
            @Says(value = "Difference to elsewhere in percent, lowest", optional = true) Double minPercent,
            @Says(value = "Difference to elsewhere in percent, highest", optional = true) Double maxPercent,
            @Says(value = "Amounts a year", optional = true) PayData.RangeData range,
            @Says(value = "Currency of the amounts, as ISO 4217 has it", optional = true) String currency,
            @Says(value = "The editors’ note", optional = true) String note,
            @Says("Where the figure is from") Origin source) {

        static RegionData of(RegionPay region, Citing citing) {
            boolean isRange = region.range() != null;
            return new RegionData(
                    region.region(),
                    isRange ? null : region.difference().min(),
                    isRange ? null : region.difference().max(),
                    PayData.RangeData.of(region.range()),
                    isRange ? region.currency() : null,
                    region.note(),
                    citing.origin(region.source()));
        }
    }

    record HistoryData(
            @Says(value = "The occupation that was counted", optional = true) String occupation,
            @Says(value = "Its code", optional = true) String code,
            @Says("Currency of the amounts, as ISO 4217 has it") String currency,
            @Says("Oldest first, each in its own year’s money") List<YearData> years) {}

    record YearData(
            @Says("The year the amounts are of") int year,
            @Says(value = "One in ten earned less a year", optional = true) BigDecimal p10PerYear,
            @Says("Half earned less a year, half more") BigDecimal medianPerYear,
            @Says(value = "One in ten earned more a year", optional = true) BigDecimal p90PerYear,
            @Says("Where the amounts are from") Origin source) {

        static YearData of(PayPoint point, Citing citing) {
            Origin source = citing.origin(point.source(), String.valueOf(point.year()));
            return new YearData(
                    point.year(),
                    Amount.valueOf(point.p10()),
                    Amount.valueOf(point.p50()),
                    Amount.valueOf(point.p90()),
                    source);
        }
    }

    static SalaryData of(Salary salary, RoleDetails role, Citing citing) {
        return new SalaryData(
                citing.known(salary.pay(), Pay::source, PayData::of),
                citing.text(role.prose(SectionKind.PAY)),
                citing.known(salary.regions(), RegionPay::source, RegionData::of),
                history(salary, citing));
    }

    private static HistoryData history(Salary salary, Citing citing) {
        List<YearData> years = citing.known(salary.history().points(), PayPoint::source, YearData::of);
        return years.isEmpty()
                ? null
                : new HistoryData(
                        salary.history().of(),
                        salary.history().code(),
                        salary.history().currency(),
                        years);
    }
}
