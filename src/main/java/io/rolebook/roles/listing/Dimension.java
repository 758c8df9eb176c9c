package io.rolebook.roles.listing;

import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Environment;
import io.rolebook.content.model.Term;
import io.rolebook.content.model.Training;
import io.rolebook.content.parse.Slug;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What roles can be filtered by; in lower case it is a word of the address. */
enum Dimension {
    DEPTH("Guides and briefs", "", terms("guide", "Guides", "brief", "Briefs")),
    FAMILY("Field", "", Map.of()),
    EDUCATION("Entry education", "the usual education", terms(EducationLevel.values())),
    TRAINING("Training on the job", "the training on the job", terms(Training.values())),
    EXPERIENCE("Experience asked for", "the experience asked for", Map.of()),
    PAY("Median pay", "the median pay", Map.of()),
    GROWTH("Job growth", "the projected jobs", Map.of()),
    OPENINGS("Openings a year", "the openings a year", Map.of()),
    INTEREST("Strongest interests", "the interests", Map.of()),
    STRENGTH(
            "Physical demand",
            "the physical demand",
            terms("light", "Lightest third of all jobs", "middle", "Middle third", "heavy", "Heaviest third")),
    ABILITY("Asks most for", "how its occupation ranks by that skill", Map.of()),
    STRESS(
            "Calm under stress",
            "how much calm the work asks for",
            terms(
                    "low",
                    "Asked for least: the lowest third of all jobs",
                    "middle",
                    "Middle third",
                    "high",
                    "Asked for most: the highest third")),
    HOURS(
            "Hours, in guides",
            "the hours",
            terms(
                    "up-to-40",
                    "Up to 40 hours a week",
                    "more-than-40",
                    "More than 40 hours a week",
                    "never-on-call",
                    "Never on call")),
    ENVIRONMENT("Where the work is, in guides", "where the work is done", terms(Environment.values())),
    SKILL("Skills, in guides", "the skills", Map.of());

    private static final Set<Dimension> LIMITS = EnumSet.of(EXPERIENCE, PAY, GROWTH, OPENINGS);

    private final String label;
    private final String fact;
    private final Map<String, String> terms;

    /**
     * @param fact as what the guide may not say of a role; empty where it always does
     * @param terms labels of all values in their order, by value; empty where the values are not known before
     */
    Dimension(String label, String fact, Map<String, String> terms) {
        this.label = label;
        this.fact = fact;
        this.terms = terms;
    }

    private static Map<String, String> terms(Term... terms) {
        return terms(Arrays.stream(terms)
                .flatMap(term -> Stream.of(term.key(), term.label()))
                .toArray(String[]::new));
    }

    private static Map<String, String> terms(String... valuesAndLabels) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (int i = 0; i < valuesAndLabels.length; i += 2) {
            terms.put(valuesAndLabels[i], valuesAndLabels[i + 1]);
        }
        return terms;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    String fact() {
        return fact;
    }

    Map<String, String> terms() {
        return terms;
    }

    /** What exactly its values mean, or empty. */
    String note() {
        return switch (this) {
            case STRENGTH ->
                "The rank of “Physical strength and stamina” among all occupations: of the 17 skills that are ranked, the one"
                        + " that says how hard the work is on the body.";
            case ABILITY -> "In the top quarter of all occupations by the rank of that skill.";
            case STRESS ->
                "How much the work asks for calm under stress, as the profile of its occupation rates it. No table counts how"
                        + " stressful a job is: much depends on the employer.";
            case INTEREST -> "One of the two that are strongest in its occupation.";
            default -> "";
        };
    }

    /** Whether only one value makes sense: a limit. */
    boolean isLimit() {
        return LIMITS.contains(this);
    }

    /** Whether a role has to answer to all values that are chosen, and not to any. */
    boolean wantsAll() {
        return this == SKILL;
    }

    /**
     * The value as it is kept in an address; nothing for what cannot be one.
     *
     * @param main the currency of a pay that names none
     */
    Optional<String> value(String typed, String main) {
        return switch (this) {
            case FAMILY, SKILL, ABILITY -> Optional.of(typed).filter(Slug::isSlug);
            case EXPERIENCE -> Optional.of(typed).filter(years -> years.matches("\\d{1,2}"));
            case PAY -> MinimumPay.value(typed, main);
            case GROWTH -> Optional.of(typed).filter(percent -> percent.matches("-?\\d{1,3}"));
            case OPENINGS -> Optional.of(typed).filter(number -> number.matches("\\d{1,7}"));
            case INTEREST -> Optional.of(typed).filter(interest -> interest.matches("[a-z]{1,30}"));
            default -> Optional.of(typed).filter(terms::containsKey);
        };
    }
}
