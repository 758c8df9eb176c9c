package io.rolebook.figures;

import io.rolebook.catalog.OccupationFigures;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Term;
import io.rolebook.content.model.Training;
import io.rolebook.content.model.WorkExperience;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The rankings of official occupations: which are ranked, by which figure, and how that is said. */
public enum Ranking {
    BEST_PAID(
            "Best paid jobs",
            Measure.PAY,
            false,
            (figures, all) -> true,
            "All occupations with a median pay a year, the highest first. Half of the people in an occupation earn more than its"
                    + " median, and half earn less."),
    MOST_OPENINGS(
            "Jobs with the most openings",
            Measure.OPENINGS,
            false,
            (figures, all) -> true,
            "All occupations with projected openings, the most first. Openings count new jobs and those that people leave for good,"
                    + " as an average of each year of the projection."),
    FASTEST_GROWING(
            "Fastest growing jobs",
            Measure.GROWTH,
            false,
            (figures, all) -> true,
            "All occupations with a projection, those first whose number of jobs grows by the most percent. A small occupation can"
                    + " grow fast and still offer few jobs, so the openings stand beside it."),
    BEST_PAID_WITHOUT_A_DEGREE(
            "Best paid jobs without a degree",
            Measure.PAY,
            true,
            (figures, all) -> figures.education().compareTo(EducationLevel.ASSOCIATE) < 0,
            "Occupations that people typically enter without a college degree: with no credential, a high school diploma, a"
                    + " certificate or some college. The highest median pay a year comes first. Some ask for years of experience in"
                    + " a related job."),
    BEST_PAID_WITH_SHORT_TRAINING(
            "Best paid jobs with short training",
            Measure.PAY,
            true,
            (figures, all) -> figures.education().compareTo(EducationLevel.HIGH_SCHOOL) <= 0
                    && (figures.training() == null || figures.training().compareTo(Training.SHORT) <= 0)
                    && (figures.experience() == null || figures.experience() == WorkExperience.NONE),
            "Occupations that people typically enter with a high school diploma or less, without experience, and learn in up to a"
                    + " month on the job. The highest median pay a year comes first."),
    GROWING_AND_WELL_PAID(
            "Growing jobs paid above the median",
            Measure.GROWTH,
            false,
            (figures, all) -> Measure.PAY.isKnown(figures)
                    && figures.growth() > 0
                    && figures.median().compareTo(all.median()) > 0,
            "Occupations with more jobs at the end of the projection than now, and a median pay a year above that of all"
                    + " occupations together. The fastest growing come first."),
    LOWEST_PAID(
            "Lowest paid jobs",
            Measure.PAY,
            false,
            (figures, all) -> true,
            "All occupations with a median pay a year, the lowest first. Half of the people in an occupation earn more than its"
                    + " median, and half earn less. Hours differ, and a place may pay more."),
    SHRINKING(
            "Fastest shrinking jobs",
            Measure.GROWTH,
            false,
            (figures, all) -> figures.growth() < 0,
            "All occupations with fewer jobs at the end of the projection than now, those first whose number of jobs falls by the"
                    + " most percent. Even they have openings, as people leave for good.");

    /** Whether an occupation is one of a ranking; all are the figures of all occupations together. */
    interface Rule {
        boolean lets(OccupationFigures figures, OccupationFigures all);
    }

    private final String title;
    private final Measure measure;
    private final boolean needsEntry;
    private final Rule rule;
    private final String method;

    Ranking(String title, Measure measure, boolean needsEntry, Rule rule, String method) {
        this.title = title;
        this.measure = measure;
        this.needsEntry = needsEntry;
        this.rule = rule;
        this.method = method;
    }

    public static Optional<Ranking> of(String key) {
        return Arrays.stream(values())
                .filter(ranking -> ranking.key().equals(key))
                .findFirst();
    }

    /** Its word in addresses. */
    public String key() {
        return Term.key(name());
    }

    public String title() {
        return title;
    }

    public Measure measure() {
        return measure;
    }

    /** Which occupations it ranks, and in what order, in sentences. */
    public String method() {
        return method;
    }

    /** The order of the ranking; two of them begin with the lowest. */
    Comparator<OccupationSummary> order() {
        return isRising() ? measure.lowestFirst() : measure.highestFirst();
    }

    public boolean isRising() {
        return this == LOWEST_PAID || this == SHRINKING;
    }

    public boolean isOfPay() {
        return measure == Measure.PAY || this == GROWING_AND_WELL_PAID;
    }

    /** Whether the tables have all that the ranking asks of an occupation. */
    boolean knows(OccupationFigures figures) {
        return measure.isKnown(figures)
                && (!needsEntry || figures.education() != null)
                && (this != GROWING_AND_WELL_PAID || Measure.PAY.isKnown(figures));
    }

    /** @param all of all occupations together */
    boolean lets(OccupationFigures figures, OccupationFigures all) {
        return knows(figures) && (this != GROWING_AND_WELL_PAID || all.median() != null) && rule.lets(figures, all);
    }
}
