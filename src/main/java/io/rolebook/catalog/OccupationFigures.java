package io.rolebook.catalog;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Training;
import io.rolebook.content.model.WorkExperience;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The figures by which occupations are listed: those of the newest edition of the first table that has them. Null where nothing
 * is published.
 *
 * @param percentiles of pay; none where no pay is published
 * @param growthOfAll growth of all occupations together by the same source
 */
@Embeddable
public record OccupationFigures(
        Percentiles percentiles,
        String currency,
        @Enumerated(EnumType.STRING) Period period,
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

    /** The database has no percentiles without one. */
    public OccupationFigures {
        percentiles = percentiles == null ? Percentiles.NONE : percentiles;
    }

    /** Of an occupation of which no table says anything. */
    public static final OccupationFigures NONE = of(PayOfYear.NONE, OccupationRow.NONE, OccupationRow.NONE);

    static OccupationFigures of(PayOfYear pay, OccupationRow outlook, OccupationRow entry) {
        return new OccupationFigures(
                pay.percentiles(),
                pay.currency(),
                pay.period(),
                pay.source(),
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
        return percentiles.p50();
    }
}
