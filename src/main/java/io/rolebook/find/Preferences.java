package io.rolebook.find;

import io.rolebook.catalog.OccupationFigures;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Training;
import io.rolebook.fit.TypedPay;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What else matters to a reader; empty where nothing was chosen.
 *
 * @param education how far the reader has come or wants to go in school
 * @param time for learning on the job
 * @param pay at least, for a year
 * @param strength how much bodily strength the work may take
 * @param growth how its number of jobs is to change
 */
record Preferences(String education, String time, TypedPay pay, String strength, String growth) {

    static final Map<String, String> EDUCATION = options(
            "none", "No diploma",
            "school", "High school diploma",
            "college", "Certificate or associate’s degree",
            "bachelor", "Bachelor’s degree",
            "more", "Master’s degree or more");
    static final Map<String, String> TIME = options("month", "Up to a month", "year", "Up to a year");
    static final Map<String, String> STRENGTH =
            options("little", "Light: little strength", "much", "Active: much strength");
    static final Map<String, String> GROWTH =
            options("some", "Growing", "fast", "Growing faster than all jobs together");

    /** Percentiles among all occupations: the lowest and the highest third. */
    static final double LITTLE = 33;

    static final double MUCH = 67;

    private static final Map<String, EducationLevel> HIGHEST = Map.of(
            "none", EducationLevel.LESS_THAN_HIGH_SCHOOL,
            "school", EducationLevel.HIGH_SCHOOL,
            "college", EducationLevel.ASSOCIATE,
            "bachelor", EducationLevel.BACHELOR,
            "more", EducationLevel.DOCTORATE);

    static Preferences of(String education, String time, String pay, String strength, String growth) {
        return new Preferences(
                known(education, EDUCATION),
                known(time, TIME),
                TypedPay.of(pay),
                known(strength, STRENGTH),
                known(growth, GROWTH));
    }

    private static Map<String, String> options(String... keysAndLabels) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < keysAndLabels.length; i += 2) {
            options.put(keysAndLabels[i], keysAndLabels[i + 1]);
        }
        return options;
    }

    private static String known(String key, Map<String, String> options) {
        return key != null && options.containsKey(key) ? key : "";
    }

    boolean asksForStrength() {
        return !strength.isEmpty();
    }

    /** Whether an occupation meets all of them; one without a figure meets nothing that asks for it. */
    boolean allow(OccupationFigures figures, Double strengthPercentile) {
        return allowEducation(figures.education())
                && allowTime(figures.training())
                && allowPay(figures)
                && allowStrength(strengthPercentile)
                && allowGrowth(figures);
    }

    private boolean allowEducation(EducationLevel needed) {
        return education.isEmpty() || needed != null && needed.compareTo(HIGHEST.get(education)) <= 0;
    }

    private boolean allowTime(Training needed) {
        Training longest = time.equals("month") ? Training.SHORT : Training.MODERATE;
        return time.isEmpty() || needed != null && needed.compareTo(longest) <= 0;
    }

    private boolean allowPay(OccupationFigures figures) {
        if (pay.amount() == null) {
            return true;
        }
        if (figures.median() == null
                || pay.currency() != null && !pay.currency().equals(figures.currency())) {
            return false;
        }
        BigDecimal yearly = figures.median()
                .value()
                .multiply(BigDecimal.valueOf(figures.period().inAYear()));
        return yearly.compareTo(pay.amount().value()) >= 0;
    }

    private boolean allowStrength(Double percentile) {
        return strength.isEmpty()
                || percentile != null && (strength.equals("little") ? percentile <= LITTLE : percentile >= MUCH);
    }

    private boolean allowGrowth(OccupationFigures figures) {
        double least = growth.equals("fast") && figures.growthOfAll() != null ? figures.growthOfAll() : 0;
        return growth.isEmpty() || figures.growth() != null && figures.growth() > least;
    }
}
