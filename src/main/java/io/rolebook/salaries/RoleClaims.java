package io.rolebook.salaries;

import io.rolebook.catalog.PayAtLevel;
import io.rolebook.catalog.RoleSummary;
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

    /** @param level its key */
    Stream<PayAtLevel> at(String level) {
        return claims.stream().filter(claim -> claim.level().key().equals(level));
    }
}
