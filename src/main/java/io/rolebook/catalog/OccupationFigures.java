package io.rolebook.catalog;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Training;
import io.rolebook.content.model.WorkExperience;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * The figures by which occupations are listed: those of the newest edition of the first table that has them. Null where nothing
 * is published.
 *
 * @param printed the highest amount that the source prints, if it prints no higher ones: an amount as high is "at least"
 * @param growthOfAll growth of all occupations together by the same source
 */
@Embeddable
public record OccupationFigures(
        BigDecimal medianAmount,
        BigDecimal p10Amount,
        BigDecimal p25Amount,
        BigDecimal p75Amount,
        BigDecimal p90Amount,
        BigDecimal meanAmount,
        BigDecimal printed,
        String currency,
        @Enumerated(EnumType.STRING) Period period,
        Long employees,
        String paySource,
        Double growth,
        Integer growthFrom,
        Integer growthTo,
        Long openings,
        Long jobs,
        Long jobsLater,
        Double growthOfAll,
        String outlookSource,
        @Enumerated(EnumType.STRING) EducationLevel education,
        @Enumerated(EnumType.STRING) WorkExperience experience,
        @Enumerated(EnumType.STRING) Training training,
        String entrySource) {

    /** Of an occupation of which no table says anything. */
    public static final OccupationFigures NONE = of(new OccupationPay(), OccupationRow.NONE, OccupationRow.NONE);

    static OccupationFigures of(OccupationPay pay, OccupationRow outlook, OccupationRow entry) {
        return new OccupationFigures(
                pay.p50,
                pay.p10,
                pay.p25,
                pay.p75,
                pay.p90,
                pay.mean,
                pay.printed,
                pay.currency,
                pay.period,
                pay.employees,
                pay.source,
                outlook.number("growth"),
                outlook.from(),
                outlook.to(),
                outlook.count("openings"),
                outlook.count("employment-from"),
                outlook.count("employment-to"),
                outlook.ofAllOccupations("growth"),
                outlook.source(),
                entry.term(EducationLevel.values(), "education"),
                entry.term(WorkExperience.values(), "experience"),
                entry.term(Training.values(), "training"),
                entry.source());
    }

    boolean isEmpty() {
        return paySource == null && outlookSource == null && entrySource == null;
    }

    public Amount median() {
        return amount(medianAmount);
    }

    public Amount p10() {
        return amount(p10Amount);
    }

    public Amount p90() {
        return amount(p90Amount);
    }

    /** An amount of the pay, told apart from the highest that is printed. */
    public Amount amount(BigDecimal value) {
        return value == null ? null : new Amount(value, printed != null && value.compareTo(printed) >= 0);
    }
}
