package io.rolebook.occupations;

import io.rolebook.catalog.OccupationFigures;
import io.rolebook.catalog.OccupationGroup;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Term;
import io.rolebook.figures.Measure;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the list of occupations can be filtered by; each value is a string as addresses have it. */
enum OccupationFilter {
    GROUP("Group", "[A-Za-z0-9.-]{1,20}", null, ""),
    EDUCATION("Typical entry", "[a-z-]{1,30}", null, "the usual education"),
    PAY(
            "Median pay a year",
            "\\d{1,10}",
            Measure.PAY,
            "the median pay a year",
            40_000,
            60_000,
            80_000,
            100_000,
            150_000),
    GROWTH("Job growth", "-?\\d{1,3}", Measure.GROWTH, "the projected jobs", 0, 5, 10, 20),
    OPENINGS("Openings a year", "\\d{1,9}", Measure.OPENINGS, "the openings a year", 1_000, 10_000, 50_000, 100_000);

    private final String label;
    private final String shape;
    private final Measure measure;
    private final String fact;
    private final List<Long> usual;

    /**
     * @param measure that is at least the value, or null
     * @param fact what a table may not say of an occupation, or empty
     * @param usual values that are offered
     */
    OccupationFilter(String label, String shape, Measure measure, String fact, long... usual) {
        this.label = label;
        this.shape = shape;
        this.measure = measure;
        this.fact = fact;
        this.usual = Arrays.stream(usual).boxed().toList();
    }

    String key() {
        return Term.key(name());
    }

    String label() {
        return label;
    }

    String fact() {
        return fact;
    }

    /** What is asked for; empty for what cannot be a value, and for what every occupation has. */
    String value(String typed) {
        if (typed == null || !typed.strip().matches(shape)) {
            return "";
        }
        String value = typed.strip();
        return switch (this) {
            case GROUP -> value;
            case EDUCATION ->
                Term.find(EducationLevel.values(), value).map(Term::key).orElse("");
            case GROWTH -> String.valueOf(Long.parseLong(value));
            case PAY, OPENINGS -> Long.parseLong(value) == 0 ? "" : String.valueOf(Long.parseLong(value));
        };
    }

    boolean lets(OccupationSummary occupation, String value) {
        OccupationFigures figures = occupation.figures();
        return switch (this) {
            case GROUP -> value.equals(occupation.groupCode());
            case EDUCATION ->
                figures.education() != null && figures.education().key().equals(value);
            default -> measure.isKnown(figures) && measure.value(figures) >= Long.parseLong(value);
        };
    }

    /** Whether no table says what the filter asks for. */
    boolean isUnknown(OccupationFigures figures) {
        return measure == null ? figures.education() == null : !measure.isKnown(figures);
    }

    /** The values to choose from with their labels: the usual ones, and the one that is asked for. */
    Map<String, String> choices(String asked, List<OccupationGroup> groups, String currency) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (this == GROUP) {
            groups.forEach(group -> choices.put(group.code(), group.title()));
        } else if (this == EDUCATION) {
            Arrays.stream(EducationLevel.values()).forEach(level -> choices.put(level.key(), level.label()));
        } else if (this != PAY || !currency.isEmpty()) {
            Stream.concat(usual.stream(), asked.isEmpty() ? Stream.of() : Stream.of(Long.valueOf(asked)))
                    .sorted()
                    .forEach(least -> choices.put(String.valueOf(least), atLeast(least, currency)));
        }
        return choices;
    }

    private String atLeast(long least, String currency) {
        return switch (this) {
            case PAY -> "At least " + Figures.shortMoney(least, currency);
            case GROWTH -> least == 0 ? "Not shrinking" : "At least " + Figures.change(least);
            default -> "At least " + Figures.count(least);
        };
    }
}
