package io.rolebook.content.model;

import java.util.List;

/**
 * One thing a role needs: a skill, or one of several of which any will do.
 *
 * @param skill its slug, or null where there is a choice
 * @param source who names it for this role; empty where it is the editors' judgment
 * @param priority under which heading of {@link Needs} it stands
 */
public record SkillNeed(
        String skill, List<String> oneOf, Tier tier, String note, List<String> source, Priority priority) {

    SkillNeed with(Priority given) {
        return new SkillNeed(skill, oneOf, tier, note, source, given);
    }

    /** The skills of which any meets the need. */
    public List<String> skills() {
        return skill == null ? oneOf : List.of(skill);
    }
}
