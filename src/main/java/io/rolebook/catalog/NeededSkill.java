package io.rolebook.catalog;

import io.rolebook.content.model.Priority;
import io.rolebook.content.model.SkillKind;
import io.rolebook.content.model.Tier;
import java.util.List;

/**
 * A skill as one role needs it; title and kind are null while the skill's file is broken.
 *
 * @param need which of the role's needs it meets, counted from 0; skills of which any will do have the same
 * @param roles how many roles name it, this one included
 */
public record NeededSkill(
        int need,
        String slug,
        String title,
        SkillKind kind,
        Tier tier,
        Priority priority,
        String note,
        List<String> sources,
        long roles) {}
