package io.rolebook.fit;

import io.rolebook.catalog.Need;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The needs of one role by priority, in the order of the file. */
public record Needs(List<Need> all) {

    /** One for each of these roles, in their order; empty for a role of which no skill is listed. */
    public static Map<String, Needs> byRole(Collection<String> roles, List<Need> needs) {
        Map<String, List<Need>> found = needs.stream().collect(Collectors.groupingBy(Need::role));
        Map<String, Needs> byRole = new LinkedHashMap<>();
        roles.forEach(role -> byRole.put(role, new Needs(found.getOrDefault(role, List.of()))));
        return byRole;
    }

    public Set<String> skills() {
        return all.stream()
                .flatMap(need -> need.options().stream())
                .map(Need.Option::skill)
                .collect(Collectors.toSet());
    }

    /** The known and the missing needs, given some skills; traits do not count. */
    public Gap gap(Set<String> known) {
        Map<Boolean, List<Need>> parts = all.stream()
                .filter(need -> need.weight() > 0)
                .collect(Collectors.partitioningBy(need -> need.isMetBy(known)));
        return new Gap(parts.get(true), parts.get(false));
    }
}
