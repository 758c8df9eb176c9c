package io.rolebook.data;

import io.rolebook.catalog.Headline;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.web.Origin;
import io.rolebook.web.Says;

/** The figures by which roles are listed and compared: those of the source that the editors trust most. */
record HeadlineData(
        @Says(value = "Pay a year", optional = true) MedianPay pay,
        @Says(value = "How many jobs there will be", optional = true) Growth outlook,
        @Says(value = "The typical education", optional = true) TypicalEntry education,
        @Says(value = "The experience that is asked for", optional = true) AskedYears experience) {

    record MedianPay(
            @Says("Half earn less, half more: gross, a year, in whole units of currency") int medianPerYear,
            @Says(value = "One in ten earns less a year", optional = true) Integer p10PerYear,
            @Says(value = "A quarter earns less a year", optional = true) Integer p25PerYear,
            @Says(value = "A quarter earns more a year", optional = true) Integer p75PerYear,
            @Says(value = "One in ten earns more a year", optional = true) Integer p90PerYear,
            @Says("Currency of the amounts, as ISO 4217 has it") String currency,
            @Says(value = "The occupation that was counted", optional = true) String occupation,
            @Says("Where the amounts are from") Origin source) {}

    record Growth(
            @Says("Projected change of the number of jobs in percent, over the whole span") double growthPercent,
            @Says(value = "First year of the span", optional = true) Integer fromYear,
            @Says(value = "Last year of the span", optional = true) Integer toYear,
            @Says(value = "Length of the span, where no first year is named", optional = true) Integer years,
            @Says(value = "Openings a year, on average over the span", optional = true) Integer openingsPerYear,
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
                                h.median(), h.p10(), h.p25(), h.p75(), h.p90(), h.payCurrency(), h.payOf(), pay),
                outlook == null
                        ? null
                        : new Growth(h.growth(), h.growthFrom(), h.growthTo(), h.growthSpan(), h.openings(), outlook),
                education == null ? null : new TypicalEntry(h.education(), education),
                experience == null ? null : new AskedYears(h.experienceMin(), h.experienceMax(), experience));
    }
}
