package io.rolebook.catalog;

import io.rolebook.content.model.Certification;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.Stack;
import java.util.List;

/** A role's own words about its skills; the skills it needs are rows of their own. */
public record SkillMap(Prose prose, Stack stack, List<Certification> certifications) {

    static SkillMap of(RoleDocument role) {
        return new SkillMap(
                role.body().prose(SectionKind.SKILLS),
                role.facts().stack(),
                role.facts().certifications());
    }
}
