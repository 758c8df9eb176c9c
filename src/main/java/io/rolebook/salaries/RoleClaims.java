package io.rolebook.salaries;

import io.rolebook.catalog.PayAtLevel;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.content.model.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What sources claim a role pays at each level: the lowest level first, at least one claim. */
record RoleClaims(RoleSummary role, List<PayAtLevel> claims) {

    /** The roles with a claim, in their order. */
    static List<RoleClaims> of(List<RoleSummary> roles, List<PayAtLevel> claims) {
        Map<String, List<PayAtLevel>> byRole = claims.stream()
                .sorted(Comparator.comparing(PayAtLevel::level))
                .collect(Collectors.groupingBy(PayAtLevel::role));
        return roles.stream()
                .filter(role -> byRole.containsKey(role.slug()))
                .map(role -> new RoleClaims(role, byRole.get(role.slug())))
                .toList();
    }

    /** The levels of which any source claims anything, the lowest first. */
    static List<Level> levels(List<RoleClaims> roles) {
        return roles.stream()
                .flatMap(role -> role.claims().stream())
                .map(PayAtLevel::level)
                .distinct()
                .sorted()
                .toList();
    }

    Stream<PayAtLevel> at(Level level) {
        return claims.stream().filter(claim -> claim.level().equals(level));
    }
}
