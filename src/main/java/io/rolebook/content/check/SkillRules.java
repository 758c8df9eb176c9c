package io.rolebook.content.check;

import io.rolebook.content.file.Problems;
import io.rolebook.content.model.Certification;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.Reference.Target;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SkillKind;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import java.time.LocalDate;
import java.util.List;

/** What a role says of its skills has to fit their files: readers can see them, and certifications are some. */
record SkillRules(Names names, LocalDate today) {

    void check(Parsed file, Problems found) {
        if (file.document() instanceof RoleDocument role) {
            certifications(file, role.facts().certifications(), found);
            if (role.isPublished(today)) {
                file.references().stream()
                        .filter(reference -> reference.target() == Target.SKILL)
                        .forEach(reference -> isShown(reference, found));
            }
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

    private void isShown(Reference reference, Problems found) {
        SkillDocument skill = skill(reference.name());
        if (skill != null && !skill.isPublished(today)) {
            found.warning(
                    "draft-skill",
                    reference.at(),
                    "readers cannot see the skill '" + reference.name() + "' yet",
                    "publish content/skills/" + reference.name() + ".md too, or leave it out");
        }
    }

    private SkillDocument skill(String slug) {
        Parsed file = names.get(Kind.SKILL, slug);
        return file != null && file.document() instanceof SkillDocument skill ? skill : null;
    }
}
