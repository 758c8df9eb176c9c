package io.rolebook.content.model;

import java.util.List;

/** One skill a role needs. Importance is the editors’ weighting, 1 to 5; source lists who names it. */
public record SkillNeed(String skill, Tier tier, int importance, String note, List<String> source) {
    public SkillNeed {
        source = Lists.of(source);
    }
}
