package io.rolebook.roles.listing;

import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Environment;
import io.rolebook.content.model.Term;
import io.rolebook.content.model.Training;
import io.rolebook.content.parse.Slug;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What roles can be filtered by: a word of the address, and which roles answer to one of its values. */
enum Dimension {
    DEPTH("Guides and briefs"),
    FAMILY("Field"),
    EDUCATION("Entry education"),
    TRAINING("Training on the job"),
    EXPERIENCE("Experience asked for"),
    PAY("Median pay"),
    GROWTH("Job growth"),
    OPENINGS("Openings a year"),
    INTEREST("Strongest interests"),
    STRENGTH("Physical demand"),
    ABILITY("Asks most for"),
    STRESS("Calm under stress"),
    HOURS("Hours, in guides"),
    ENVIRONMENT("Where the work is, in guides"),
    SKILL("Skills, in guides");

    private static final Set<Dimension> LIMITS = EnumSet.of(EXPERIENCE, PAY, GROWTH, OPENINGS);

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
            case EDUCATION -> Term.find(EducationLevel.values(), typed).map(Term::key);
            case ENVIRONMENT -> Term.find(Environment.values(), typed).map(Term::key);
            case EXPERIENCE -> Optional.of(typed).filter(years -> years.matches("\\d{1,2}"));
            case PAY -> MinimumPay.value(typed, main);
            case GROWTH -> Optional.of(typed).filter(percent -> percent.matches("-?\\d{1,3}"));
            case OPENINGS -> Optional.of(typed).filter(number -> number.matches("\\d{1,7}"));
            case INTEREST -> Optional.of(typed).filter(interest -> interest.matches("[a-z]{1,30}"));
            case DEPTH -> Term.find(DepthFilter.values(), typed).map(Term::key);
            case TRAINING -> Term.find(Training.values(), typed).map(Term::key);
            case STRENGTH -> Term.find(Strength.values(), typed).map(Term::key);
            case STRESS -> Term.find(Calm.values(), typed).map(Term::key);
            case HOURS -> Term.find(HoursFilter.values(), typed).map(Term::key);
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
            case PAY -> MinimumPay.of(value, currency).isReachedBy(candidate);
            case GROWTH -> candidate.growth() != null && candidate.growth() >= Integer.parseInt(value);
            case OPENINGS -> candidate.openings() != null && candidate.openings() >= Integer.parseInt(value);
            case INTEREST -> candidate.hasInterest(value);
            case DEPTH ->
                Term.of(DepthFilter.values(), value).is(candidate.role().brief());
            case TRAINING ->
                candidate.traits().training() != null
                        && candidate.traits().training().key().equals(value);
            case STRENGTH ->
                Term.of(Strength.values(), value).holds(candidate.traits().strength());
            case ABILITY -> candidate.hasAbility(value);
            case STRESS ->
                Term.of(Calm.values(), value).holds(candidate.traits().calm());
            case HOURS ->
                Term.of(HoursFilter.values(), value).lets(candidate.traits().hours());
        };
    }
}
