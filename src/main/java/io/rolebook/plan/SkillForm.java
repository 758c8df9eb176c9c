package io.rolebook.plan;

import io.rolebook.catalog.SkillUse;
import io.rolebook.content.model.SkillKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The skills to tick, by kind, always including the ticked ones.
 *
 * @param find the words of the filter, or empty
 * @param hidden how many skills are not in the list
 */
record SkillForm(String find, List<SkillUse> ticked, List<Group> groups, int hidden) {

    /** Further skills of a kind are found by the filter. */
    private static final int A_KIND = 100;

    private static final int LONGEST = 60;

    record Group(String kind, List<SkillUse> boxes) {}

    static SkillForm of(String find, TickedSkills ticks, List<SkillUse> all) {
        String plain = find == null ? "" : find.replaceAll("\\p{C}", "").strip();
        String words = plain.substring(0, Math.min(LONGEST, plain.length()));
        Set<String> ticked = ticks.slugs();
        List<SkillUse> open = all.stream()
                .filter(skill -> isNeeded(skill) && !ticked.contains(skill.slug()))
                .toList();
        List<Group> groups = new ArrayList<>();
        int shown = 0;
        for (SkillKind kind : SkillKind.values()) {
            List<SkillUse> boxes = boxes(open, kind, words);
            shown += boxes.size();
            if (!boxes.isEmpty()) {
                groups.add(new Group(kind.label(), boxes));
            }
        }
        return new SkillForm(words, ticks.skills(), groups, open.size() - shown);
    }

    /** Leaves out certificates, which are no needs, and skills that no role needs. */
    static boolean isNeeded(SkillUse skill) {
        return skill.roles() > 0 && skill.kind() != SkillKind.CERTIFICATION;
    }

    private static List<SkillUse> boxes(List<SkillUse> open, SkillKind kind, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return open.stream()
                .filter(skill -> skill.kind() == kind)
                .filter(skill -> (skill.title() + " " + skill.summary())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .sorted(Comparator.comparingLong(SkillUse::roles).reversed())
                .limit(A_KIND)
                .sorted(Comparator.comparing(skill -> skill.title().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
