package io.rolebook.content.check;

import io.rolebook.content.file.Problems;
import io.rolebook.content.model.Certification;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SkillKind;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import java.util.List;

/** What a role calls its certifications has to be some. */
record SkillRules(Names names) {

    void check(Parsed file, Problems found) {
        if (file.document() instanceof RoleDocument role) {
            certifications(file, role.facts().certifications(), found);
        }
    }

    private void certifications(Parsed file, List<Certification> certifications, Problems found) {
        for (int i = 0; i < certifications.size(); i++) {
            String slug = certifications.get(i).skill();
            SkillDocument skill = skill(slug);
            if (skill != null && skill.facts().kind() != SkillKind.CERTIFICATION) {
                found.error(
                        file.facts().valueAt("/certifications/" + i + "/skill"),
                        "'" + slug + "' is no certification",
                        "name it in 'needs', or set 'kind: certification' in content/skills/" + slug + ".md");
            }
        }
    }

    private SkillDocument skill(String slug) {
        Parsed file = names.get(Kind.SKILL, slug);
        return file != null && file.document() instanceof SkillDocument skill ? skill : null;
    }
}
