package io.rolebook.content.statistics;

import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A group of occupations stands within larger ones, and never within itself. */
final class GroupRules {

    private GroupRules() {}

    /** Reports the first occupation of a list that is its own group. */
    static void check(Table occupations, Problems problems) {
        Map<String, String> groups = new HashMap<>();
        occupations.rows().forEach(row -> groups.put(row.code(), row.text("group")));
        for (Row row : occupations.rows()) {
            Set<String> seen = new HashSet<>();
            String group = row.text("group");
            while (group != null && !group.equals(row.code()) && seen.add(group)) {
                group = groups.get(group);
            }
            if (row.code().equals(group)) {
                problems.error(
                        new Position(row.line(), 1),
                        "the group of '" + group + "' leads back to it",
                        "name a larger group, or none");
                return;
            }
        }
    }
}
