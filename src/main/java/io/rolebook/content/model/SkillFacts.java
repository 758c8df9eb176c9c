package io.rolebook.content.model;

import java.time.LocalDate;
import java.util.List;

/** The front matter of a skill’s file, as in {@code skill.json}. */
public record SkillFacts(
        String title,
        SkillKind kind,
        String summary,
        List<String> aliases,
        List<String> hiddenAliases,
        String issuer,
        String url,
        List<String> buildsOn,
        List<ResourceGroup.Item> resources,
        LocalDate updated,
        boolean draft,
        LocalDate publishAfter,
        List<String> redirects,
        Withdrawn withdrawn,
        List<Change> changes,
        List<Accepted> accept)
        implements PublishedFacts {}
