package io.rolebook.roles.listing;

import io.rolebook.catalog.ListedRole;
import io.rolebook.catalog.RoleTraits;
import io.rolebook.content.model.Amount;
import io.rolebook.web.Words;
import java.util.Set;

/**
 * A role that a filter lets through or not.
 *
 * @param skills the slugs of those it needs
 */
record Candidate(ListedRole role, Set<String> skills, RoleTraits traits) {

    /** An interest counts if it is one of so many strongest. */
    private static final int STRONGEST = 2;

    /** The median pay a year in this currency, or null. */
    Amount median(String currency) {
        boolean isKnown = role.headline() != null
                && role.headline().median() != null
                && role.headline().isYearly()
                && role.headline().payCurrency().equals(currency);
        return isKnown ? role.headline().median() : null;
    }

    Double growth() {
        return role.headline() == null ? null : role.headline().growth();
    }

    /** The fewest years of experience that its first source asks for, or null. */
    Integer experience() {
        return role.headline() == null ? null : role.headline().experienceMin();
    }

    Long openings() {
        return role.headline() == null ? null : role.headline().openings();
    }

    boolean hasInterest(String interest) {
        return traits.interests().stream().limit(STRONGEST).anyMatch(interest::equalsIgnoreCase);
    }

    /** @param ability as in an address: {@code fine-motor} */
    boolean hasAbility(String ability) {
        return traits.abilities().contains(Words.ofSlug(ability));
    }

    String education() {
        return role.headline() == null || role.headline().education() == null
                ? ""
                : role.headline().education().key();
    }
}
