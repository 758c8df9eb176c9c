package io.rolebook.figures;

import io.rolebook.catalog.OccupationFigures;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Term;
import io.rolebook.content.model.Training;
import io.rolebook.content.model.WorkExperience;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The rankings of official occupations: which are ranked, by which figure, and how that is said. */
public enum Ranking {
    BEST_PAID(
            "Best paid jobs",
            Measure.PAY,
            "All occupations with a median pay a year, the highest first. Half of the people in an occupation earn more than its"
                    + " median, and half earn less."),
    MOST_OPENINGS(
            "Jobs with the most openings",
            Measure.OPENINGS,
            "All occupations with projected openings, the most first. Openings count new jobs and those that people leave for good,"
                    + " as an average of each year of the projection."),
    FASTEST_GROWING(
            "Fastest growing jobs",
            Measure.GROWTH,
            "All occupations with a projection, those first whose number of jobs grows by the most percent. A small occupation can"
                    + " grow fast and still offer few jobs, so the openings stand beside it."),
    BEST_PAID_WITHOUT_A_DEGREE(
            "Best paid jobs without a degree",
            Measure.PAY,
            figures -> figures.education() != null,
            (figures, all) -> figures.education().compareTo(EducationLevel.ASSOCIATE) < 0,
            "Occupations that people typically enter without a college degree: with no credential, a high school diploma, a"
                    + " certificate or some college. The highest median pay a year comes first. Some ask for years of experience in"
                    + " a related job."),
    BEST_PAID_WITH_SHORT_TRAINING(
            "Best paid jobs with short training",
            Measure.PAY,
            figures -> figures.education() != null,
            (figures, all) -> figures.education().compareTo(EducationLevel.HIGH_SCHOOL) <= 0
                    && (figures.training() == null || figures.training().compareTo(Training.SHORT) <= 0)
                    && (figures.experience() == null || figures.experience() == WorkExperience.NONE),
            "Occupations that people typically enter with a high school diploma or less, without experience, and learn in up to a"
                    + " month on the job. The highest median pay a year comes first."),
    GROWING_AND_WELL_PAID(
            "Growing jobs paid above the median",
            Measure.GROWTH,
            Measure.PAY::isKnown,
            (figures, all) -> all.median() != null
                    && figures.growth() > 0
                    && figures.median().compareTo(all.median()) > 0,
            "Occupations with more jobs at the end of the projection than now, and a median pay a year above that of all"
                    + " occupations together. The fastest growing come first."),
    LOWEST_PAID(
            "Lowest paid jobs",
            Measure.PAY,
            "All occupations with a median pay a year, the lowest first. Half of the people in an occupation earn more than its"
                    + " median, and half earn less. Hours differ, and a place may pay more."),
    SHRINKING(
            "Fastest shrinking jobs",
            Measure.GROWTH,
            figures -> true,
            (figures, all) -> figures.growth() < 0,
            "All occupations with fewer jobs at the end of the projection than now, those first whose number of jobs falls by the"
                    + " most percent. Even they have openings, as people leave for good.");

    private final String title;
    private final Measure measure;
    private final Predicate<OccupationFigures> needs;
    private final BiPredicate<OccupationFigures, OccupationFigures> rule;
    private final String method;

    /** A ranking of all occupations whose measure is known. */
    Ranking(String title, Measure measure, String method) {
        this(title, measure, figures -> true, (figures, all) -> true, method);
    }

    /**
     * @param needs whether the tables have what the rule asks for besides the measure
     * @param rule whether an occupation is ranked, by its figures and those of all occupations together
     */
    Ranking(
            String title,
            Measure measure,
            Predicate<OccupationFigures> needs,
            BiPredicate<OccupationFigures, OccupationFigures> rule,
            String method) {
        this.title = title;
        this.measure = measure;
        this.needs = needs;
        this.rule = rule;
        this.method = method;
    }

    /** Those that have a page: a guide that does not speak of pay ranks nothing by it. */
    static List<Ranking> shown(boolean hasPay) {
        return Arrays.stream(values())
                .filter(ranking -> hasPay || !ranking.isOfPay())
                .toList();
    }

    /** Its word in addresses. */
    public String key() {
        return Term.key(name());
    }

    public String title() {
        return title;
    }

    /** Its page, or its page of one family. */
    public Crumb link(String family) {
        return new Crumb(title, family == null ? Links.ranking(key()) : Links.ranking(key(), family));
    }

    public Measure measure() {
        return measure;
    }

    /** Which occupations it ranks, and in what order, in sentences. */
    public String method() {
        return method;
    }

    /** Two of them begin with the lowest. */
    public boolean isRising() {
        return this == LOWEST_PAID || this == SHRINKING;
    }

    public boolean isOfPay() {
        return measure == Measure.PAY || this == GROWING_AND_WELL_PAID;
    }

    /** Whether the tables have all that the ranking asks of an occupation. */
    boolean knows(OccupationFigures figures) {
        return measure.isKnown(figures) && needs.test(figures);
    }

    /** @param all of all occupations together */
    boolean lets(OccupationFigures figures, OccupationFigures all) {
        return knows(figures) && rule.test(figures, all);
    }
}
