package io.rolebook.find;

import io.rolebook.catalog.OccupationFigures;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Training;
import io.rolebook.fit.TypedPay;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What else matters to a reader.
 *
 * @param chosen keys by field of the form; empty where nothing was chosen
 * @param pay at least, for a year
 */
record Preferences(Map<String, String> chosen, TypedPay pay) {

    /**
     * A field of the form.
     *
     * @param any what it is called to choose nothing
     * @param options labels by key
     */
    record Choice(String field, String label, String any, Map<String, String> options) {}

    /** Of the form, in the order of an address. */
    static final List<String> FIELDS = List.of("edu", "time", "pay", "strength", "growth");

    private static final List<Choice> CHOICES = List.of(
            choice(
                    "edu",
                    "Education you have, or want to get",
                    "Any",
                    "none: No diploma",
                    "school: High school diploma",
                    "college: Certificate or associate’s degree",
                    "bachelor: Bachelor’s degree",
                    "more: Master’s degree or more"),
            choice(
                    "time",
                    "Paid learning on the job",
                    "Any, apprenticeships too",
                    "month: Up to a month",
                    "year: Up to a year"),
            choice("strength", "Physical work", "Any", "little: Light: little strength", "much: Active: much strength"),
            choice("growth", "Job growth", "Any", "some: Growing", "fast: Growing faster than all jobs together"));

    /** Percentiles among all occupations: the lowest and the highest third. */
    static final double LITTLE = 33;

    static final double MUCH = 67;

    private static final Map<String, EducationLevel> HIGHEST = Map.of(
            "none", EducationLevel.LESS_THAN_HIGH_SCHOOL,
            "school", EducationLevel.HIGH_SCHOOL,
            "college", EducationLevel.ASSOCIATE,
            "bachelor", EducationLevel.BACHELOR,
            "more", EducationLevel.DOCTORATE);

    static Preferences of(MultivaluedMap<String, String> parameters) {
        Map<String, String> chosen = new HashMap<>();
        for (Choice choice : CHOICES) {
            String key = parameters.getFirst(choice.field());
            chosen.put(choice.field(), key != null && choice.options().containsKey(key) ? key : "");
        }
        return new Preferences(chosen, TypedPay.of(parameters.getFirst("pay")));
    }

    public List<Choice> choices() {
        return CHOICES;
    }

    /** What a field of the form holds, or empty. */
    public String text(String field) {
        return field.equals("pay") ? pay.text() : chosen.get(field);
    }

    private static Choice choice(String field, String label, String any, String... keysAndLabels) {
        Map<String, String> options = new LinkedHashMap<>();
        Stream.of(keysAndLabels)
                .map(option -> option.split(": ", 2))
                .forEach(option -> options.put(option[0], option[1]));
        return new Choice(field, label, any, options);
    }

    boolean asksForStrength() {
        return !text("strength").isEmpty();
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
        String education = text("edu");
        return education.isEmpty() || needed != null && needed.compareTo(HIGHEST.get(education)) <= 0;
    }

    private boolean allowTime(Training needed) {
        String time = text("time");
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
        String strength = text("strength");
        return strength.isEmpty()
                || percentile != null && (strength.equals("little") ? percentile <= LITTLE : percentile >= MUCH);
    }

    private boolean allowGrowth(OccupationFigures figures) {
        String growth = text("growth");
        double least = growth.equals("fast") && figures.growthOfAll() != null ? figures.growthOfAll() : 0;
        return growth.isEmpty() || figures.growth() != null && figures.growth() > least;
    }
}
