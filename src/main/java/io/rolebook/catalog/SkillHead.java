package io.rolebook.catalog;

import io.rolebook.content.model.Prose;
import io.rolebook.content.model.ResourceGroup;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.SkillKind;
import java.time.LocalDate;
import java.util.List;

/** One skill with its text. */
public record SkillHead(
        String slug,
        String title,
        SkillKind kind,
        String summary,
        String issuer,
        String url,
        LocalDate updated,
        List<String> aliases,
        List<ResourceGroup.Item> resources,
        Prose intro,
        List<Section> sections) {}
