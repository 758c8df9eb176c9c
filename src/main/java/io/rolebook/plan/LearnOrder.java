package io.rolebook.plan;

import io.rolebook.catalog.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What to learn in the order in which one thing builds on another, also what no need names but one builds on.
 *
 * @param needs by the skill to learn for each; null for a skill that others build on
 * @param before for each of these, those that it builds on
 */
record LearnOrder(Map<String, Need> needs, Map<String, Set<String>> before) {

    /**
     * Each need follows right behind what it builds on.
     *
     * @param missing in the order in which they would be learned if nothing built on anything
     * @param before for skills that build on others, those
     */
    static LearnOrder of(List<Need> missing, Set<String> known, Map<String, Set<String>> before) {
        Map<String, Need> bySkill = new LinkedHashMap<>();
        missing.forEach(need -> need.options().forEach(option -> bySkill.put(option.skill(), need)));
        LearnOrder order = new LearnOrder(new LinkedHashMap<>(), new LinkedHashMap<>());
        missing.forEach(need -> order.add(need.first().skill(), bySkill, known, before));
        return order;
    }

    private void add(String skill, Map<String, Need> bySkill, Set<String> known, Map<String, Set<String>> all) {
        if (before.containsKey(skill)) {
            return;
        }
        Set<String> earlier = new LinkedHashSet<>();
        before.put(skill, earlier);
        for (String other : new TreeSet<>(all.getOrDefault(skill, Set.of()))) {
            Need need = bySkill.get(other);
            String learned = need == null ? other : need.first().skill();
            if (!known.contains(learned) && !learned.equals(skill)) {
                earlier.add(learned);
                add(learned, bySkill, known, all);
            }
        }
        needs.put(skill, bySkill.get(skill));
    }

    /** The skills to learn. */
    List<String> skills() {
        return new ArrayList<>(needs.keySet());
    }

    /** Those that build on a skill. */
    List<String> after(String skill) {
        return skills().stream()
                .filter(other -> before.get(other).contains(skill))
                .toList();
    }
}
