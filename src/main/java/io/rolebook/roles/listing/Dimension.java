package io.rolebook.roles.listing;

import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Environment;
import io.rolebook.content.model.Term;
import java.util.Locale;
import java.util.Optional;

/** What roles can be filtered by: a word of the address, and which roles answer to one of its values. */
enum Dimension {
    FAMILY("Family"),
    EDUCATION("Entry education"),
    EXPERIENCE("Experience asked for"),
    PAY("Median pay"),
    GROWTH("Projected jobs"),
    ENVIRONMENT("Where the work is"),
    SKILL("Skills");

    private final String label;

    Dimension(String label) {
        this.label = label;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    /** Whether only one value makes sense: a limit. */
    boolean isLimit() {
        return this == EXPERIENCE || this == PAY || this == GROWTH;
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
            case FAMILY, SKILL -> Optional.of(typed).filter(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"));
            case EDUCATION -> Term.find(EducationLevel.values(), typed).map(Term::key);
            case ENVIRONMENT -> Term.find(Environment.values(), typed).map(Term::key);
            case EXPERIENCE -> Optional.of(typed).filter(years -> years.matches("\\d{1,2}"));
            case PAY -> Least.value(typed, main);
            case GROWTH -> Optional.of(typed).filter(percent -> percent.matches("-?\\d{1,3}"));
        };
    }

    /** @param currency in which a pay is compared that names none; roles whose pay is in another are left out */
    boolean lets(Candidate candidate, String value, String currency) {
        return switch (this) {
            case FAMILY -> value.equals(candidate.role().family());
            case EDUCATION -> value.equals(candidate.education());
            case ENVIRONMENT ->
                candidate.role().environment().stream()
                        .anyMatch(place -> place.key().equals(value));
            case SKILL -> candidate.skills().contains(value);
            case EXPERIENCE -> candidate.experience() != null && candidate.experience() <= Integer.parseInt(value);
            case PAY -> Least.of(value, currency).isReachedBy(candidate);
            case GROWTH -> candidate.growth() != null && candidate.growth() >= Integer.parseInt(value);
        };
    }
}
