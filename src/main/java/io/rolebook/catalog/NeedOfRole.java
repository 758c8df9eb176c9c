package io.rolebook.catalog;

import io.rolebook.content.model.Priority;
import io.rolebook.content.model.SkillKind;
import io.rolebook.content.model.Tier;
import java.util.List;

/** A skill that a role needs, or, without a tier, a certificate that helps in it; title and kind are null while its file is broken. */
public record NeedOfRole(
        String role,
        String skill,
        String title,
        SkillKind kind,
        String issuer,
        Tier tier,
        Integer need,
        Priority priority,
        String note,
        List<String> sources) {}
