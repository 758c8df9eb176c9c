package io.rolebook.data;

import io.rolebook.catalog.Headline;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Period;
import io.rolebook.web.Origin;
import io.rolebook.web.Says;
import java.math.BigDecimal;

/** The figures by which roles are listed and compared: those of the source that the editors trust most. */
record HeadlineData(
        @Says(value = "Pay", optional = true) MedianPay pay,
        @Says(value = "How many jobs there will be", optional = true) Growth outlook,
        @Says(value = "The typical education", optional = true) TypicalEntry education,
        @Says(value = "The experience that is asked for", optional = true) AskedYears experience) {

    record MedianPay(
            @Says("Half earn less, half more: gross, in units of currency") BigDecimal median,
            @Says(value = "One in ten earns less", optional = true) BigDecimal p10,
            @Says(value = "A quarter earns less", optional = true) BigDecimal p25,
            @Says(value = "A quarter earns more", optional = true) BigDecimal p75,
            @Says(value = "One in ten earns more", optional = true) BigDecimal p90,
            @Says("Currency of the amounts, as ISO 4217 has it") String currency,
            @Says("The time that all amounts are for") Period per,
            @Says(
                            value = "The highest amount that the source prints: one as high is at least that much",
                            optional = true)
                    BigDecimal highestPrinted,
            @Says(value = "The occupation that was counted", optional = true) String occupation,
            @Says(value = "Its code", optional = true) String code,
            @Says("Where the amounts are from") Origin source) {}

    record Growth(
            @Says("Projected change of the number of jobs in percent, over the whole span") double growthPercent,
            @Says(value = "First year of the span", optional = true) Integer fromYear,
            @Says(value = "Last year of the span", optional = true) Integer toYear,
            @Says(value = "Length of the span, where no first year is named", optional = true) Integer years,
            @Says(value = "Openings a year, on average over the span", optional = true) Long openingsPerYear,
            @Says("Where the figures are from") Origin source) {}

    record TypicalEntry(@Says("The level") EducationLevel level, @Says("Who says so") Origin source) {}

    record AskedYears(
            @Says("At least so many years") int minYears,
            @Says(value = "At most so many years; left out where the end is open", optional = true) Integer maxYears,
            @Says("Who says so") Origin source) {}

    static HeadlineData of(Headline h, Citing citing) {
        if (h == null) {
            return new HeadlineData(null, null, null, null);
        }
        Origin pay = citing.origin(h.paySource(), h.payAsOf());
        Origin outlook = citing.origin(h.outlookSource());
        Origin education = citing.origin(h.educationSource());
        Origin experience = citing.origin(h.experienceSource());
        return new HeadlineData(
                pay == null
                        ? null
                        : new MedianPay(
                                Amount.valueOf(h.median()),
                                Amount.valueOf(h.p10()),
                                Amount.valueOf(h.p25()),
                                Amount.valueOf(h.p75()),
                                Amount.valueOf(h.p90()),
                                h.payCurrency(),
                                h.payPeriod(),
                                h.percentiles().printed(),
                                h.payOf(),
                                h.payCode(),
                                pay),
                outlook == null
                        ? null
                        : new Growth(h.growth(), h.growthFrom(), h.growthTo(), h.growthSpan(), h.openings(), outlook),
                education == null ? null : new TypicalEntry(h.education(), education),
                experience == null ? null : new AskedYears(h.experienceMin(), h.experienceMax(), experience));
    }
}
