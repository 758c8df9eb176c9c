package io.rolebook.catalog;

import io.rolebook.content.model.SkillKind;
import io.rolebook.content.model.Tier;
import java.util.List;

/**
 * A skill as one role needs it; title and kind are null while the skill's file is broken.
 *
 * @param roles how many roles need it, this one included
 */
public record NeededSkill(
        String slug,
        String title,
        SkillKind kind,
        Tier tier,
        int importance,
        String note,
        List<String> sources,
        int roles) {

    NeededSkill by(int roles) {
        return new NeededSkill(slug, title, kind, tier, importance, note, sources, roles);
    }
}
