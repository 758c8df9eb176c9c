package io.rolebook.roles.listing;

import io.rolebook.catalog.Headline;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.TraitsOfRoles.RoleTraits;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Environment;
import io.rolebook.content.model.Frequency;
import io.rolebook.content.model.Hours;
import io.rolebook.content.model.Term;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A role that a filter lets through or not.
 *
 * @param skills the slugs of those it needs
 */
record Candidate(RoleSummary role, Set<String> skills, RoleTraits traits) {

    /** An interest counts if it is one of so many strongest. */
    private static final int STRONGEST = 2;

    private static final int FULL_TIME = 40;

    /** The median pay a year in this currency, or null. */
    Amount median(String currency) {
        Headline headline = role.headline();
        boolean isKnown = headline != null
                && headline.median() != null
                && headline.isYearly()
                && headline.payCurrency().equals(currency);
        return isKnown ? headline.median() : null;
    }

    /** @param currency in which a pay is compared that names none; a role whose pay is in another has none */
    boolean answers(Dimension dimension, String value, String currency) {
        return switch (dimension) {
            case PAY -> MinimumPay.of(value, currency).isReachedBy(this);
            case EXPERIENCE -> figure(dimension) != null && figure(dimension) <= Integer.parseInt(value);
            case GROWTH, OPENINGS -> figure(dimension) != null && figure(dimension) >= Integer.parseInt(value);
            default -> values(dimension).contains(value);
        };
    }

    /** Whether the guide does not say if the role answers to a value. */
    boolean isUnknown(Dimension dimension, String value, String currency) {
        return switch (dimension) {
            case PAY -> median(MinimumPay.of(value, currency).currency()) == null;
            case EXPERIENCE, GROWTH, OPENINGS -> figure(dimension) == null;
            case ABILITY -> traits.strength() == null;
            case HOURS -> {
                Hours hours = traits.hours();
                yield hours == null || (value.equals("never-on-call") ? hours.onCall() == null : hours.usual() == null);
            }
            default -> values(dimension).isEmpty();
        };
    }

    /** The figure that a limit is compared with, or null. */
    private Double figure(Dimension dimension) {
        Headline headline = role.headline();
        Function<Headline, Number> figure =
                switch (dimension) {
                    case EXPERIENCE -> Headline::experienceMin;
                    case GROWTH -> Headline::growth;
                    default -> Headline::openings;
                };
        Number value = headline == null ? null : figure.apply(headline);
        return value == null ? null : value.doubleValue();
    }

    /** What it answers to in a dimension that is no limit; none where the guide does not say. */
    Collection<String> values(Dimension dimension) {
        return switch (dimension) {
            case DEPTH -> Set.of(role.brief() ? "brief" : "guide");
            case FAMILY -> role.family() == null ? Set.of() : Set.of(role.family());
            case EDUCATION ->
                key(role.headline() == null ? null : role.headline().education());
            case TRAINING -> key(traits.training());
            case INTEREST -> slugs(traits.interests().stream().limit(STRONGEST));
            case STRENGTH -> third(traits.strength(), "light", "middle", "heavy");
            case ABILITY -> slugs(traits.abilities().stream());
            case STRESS -> third(traits.calm(), "low", "middle", "high");
            case HOURS -> hours();
            case ENVIRONMENT ->
                role.environment().stream().map(Environment::key).toList();
            case SKILL -> skills;
            default -> Set.of();
        };
    }

    private static Set<String> key(Term term) {
        return term == null ? Set.of() : Set.of(term.key());
    }

    private static List<String> slugs(Stream<String> words) {
        return words.map(each -> each.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();
    }

    /** @param percentile among all occupations, or null */
    private static Set<String> third(Integer percentile, String lowest, String middle, String highest) {
        return percentile == null ? Set.of() : Set.of(percentile <= 33 ? lowest : percentile <= 66 ? middle : highest);
    }

    private Set<String> hours() {
        Set<String> values = new HashSet<>();
        Hours hours = traits.hours();
        if (hours != null && hours.usual() != null) {
            int most = Integer.parseInt(hours.usual().replaceFirst(".*-", ""));
            values.add(most <= FULL_TIME ? "up-to-40" : "more-than-40");
        }
        if (hours != null && hours.onCall() == Frequency.NEVER) {
            values.add("never-on-call");
        }
        return values;
    }
}
