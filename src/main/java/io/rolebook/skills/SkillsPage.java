package io.rolebook.skills;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.SkillUse;
import io.rolebook.content.model.SkillKind;
import io.rolebook.web.Links;
import io.rolebook.web.Page;
import java.util.Arrays;
import java.util.List;

/** All skills, by kind. */
@CheckedTemplate(basePath = "skills", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SkillsPage(Page page, List<Group> kinds, int count) implements TemplateInstance {

    record Group(String id, String kind, List<Row> skills) {}

    /** @param roles how many roles need it */
    record Row(String title, String href, String summary, long roles) {}

    static SkillsPage of(List<SkillUse> skills) {
        Page page = Page.of(
                Links.skills(),
                "Skills",
                "Every skill, tool and certification in the guide, by kind, with how many roles need it.");
        List<Group> groups = Arrays.stream(SkillKind.values())
                .map(kind -> new Group(kind.key(), kind.label(), rows(skills, kind)))
                .filter(group -> !group.skills().isEmpty())
                .toList();
        return new SkillsPage(page, groups, skills.size());
    }

    private static List<Row> rows(List<SkillUse> skills, SkillKind kind) {
        return skills.stream()
                .filter(skill -> skill.kind() == kind)
                .map(skill -> new Row(skill.title(), Links.skill(skill.slug()), skill.summary(), skill.roles()))
                .toList();
    }
}
