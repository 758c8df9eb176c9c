package io.rolebook.roles.listing;

import io.rolebook.catalog.Headline;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.SkillName;
import io.rolebook.catalog.TraitsOfRoles.RoleTraits;
import io.rolebook.content.figure.Figures;
import io.rolebook.web.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All roles that can be listed, and the names of what they are filtered by.
 *
 * @param currency that of most roles, in which pay is compared
 * @param skills titles by slug
 */
record RoleList(List<Candidate> all, String currency, Map<String, String> families, Map<String, String> skills) {

    static RoleList of(
            List<RoleSummary> roles,
            Map<String, Set<String>> needs,
            Map<String, RoleTraits> traits,
            Map<String, SkillName> names) {
        List<Candidate> all = roles.stream()
                .map(role -> new Candidate(
                        role,
                        needs.getOrDefault(role.slug(), Set.of()),
                        traits.getOrDefault(role.slug(), RoleTraits.NONE)))
                .toList();
        Map<String, String> families = new HashMap<>();
        roles.stream()
                .filter(role -> role.familyTitle() != null)
                .forEach(role -> families.put(role.family(), role.familyTitle()));
        return new RoleList(
                all,
                Headline.mainCurrency(roles.stream().map(RoleSummary::headline)),
                families,
                names.values().stream().collect(Collectors.toMap(SkillName::slug, SkillName::title)));
    }

    boolean hasBriefs() {
        return all.stream().anyMatch(candidate -> candidate.role().brief());
    }

    /** A value of a dimension in words; one that nothing has keeps its own. */
    String label(Dimension dimension, String value) {
        return switch (dimension) {
            case FAMILY -> families.getOrDefault(value, value);
            case SKILL -> skills.getOrDefault(value, value);
            case EXPERIENCE ->
                switch (Integer.parseInt(value)) {
                    case 0 -> "None";
                    case 1 -> "At most 1 year";
                    default -> "At most " + Integer.parseInt(value) + " years";
                };
            case PAY -> {
                MinimumPay least = MinimumPay.of(value, currency);
                yield "At least " + Figures.money(least.amount(), least.currency());
            }
            case GROWTH -> "At least " + Figures.change(Integer.parseInt(value));
            case OPENINGS -> "At least " + Figures.count(Integer.parseInt(value));
            case INTEREST, ABILITY -> Words.ofSlug(value);
            default -> dimension.terms().get(value);
        };
    }
}
