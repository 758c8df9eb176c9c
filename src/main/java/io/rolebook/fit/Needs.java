package io.rolebook.fit;

import io.rolebook.catalog.Need;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The skills that one role needs, in its editor's order. */
public record Needs(List<Need> all) {

    /** One for each of these roles, in their order; empty for a role of which no skill is listed. */
    public static Map<String, Needs> byRole(Collection<String> roles, List<Need> needs) {
        Map<String, List<Need>> found = needs.stream().collect(Collectors.groupingBy(Need::role));
        Map<String, Needs> byRole = new LinkedHashMap<>();
        roles.forEach(role -> byRole.put(role, new Needs(found.getOrDefault(role, List.of()))));
        return byRole;
    }

    public Set<String> skills() {
        return all.stream().map(Need::skill).collect(Collectors.toSet());
    }

    /** What somebody who knows some skills has, and lacks, of these. */
    public Gap gap(Set<String> known) {
        Predicate<Need> isKnown = need -> known.contains(need.skill());
        return new Gap(
                all.stream().filter(isKnown).toList(),
                all.stream().filter(isKnown.negate()).toList());
    }
}
