package io.rolebook.data;

import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.SkillUse;
import io.rolebook.catalog.SourceNote;
import io.rolebook.web.Links;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A walk through the whole guide, a few roles at a time: no more than one batch is in memory, and a slow reader never
 * keeps the database waiting. If the content changes on the way, the walk breaks off: a file never mixes two versions.
 *
 * @param edition the import that it began with
 * @param link how an address of the guide is written
 */
record Walk(
        Reading reading,
        long edition,
        List<RoleSummary> roles,
        List<SkillUse> skills,
        Map<String, SourceNote> sources,
        UnaryOperator<String> link) {

    /** Roles or skills that are read at once. */
    static final int BATCH = 40;

    /** Takes what is read, one piece after the other. */
    interface Step<T> {
        void take(T piece) throws IOException;
    }

    private interface Batch<T> {
        List<T> read(List<String> slugs) throws IOException;
    }

    /** The same walk to these roles alone. */
    Walk to(Predicate<RoleSummary> wanted) {
        return new Walk(reading, edition, roles.stream().filter(wanted).toList(), skills, sources, link);
    }

    Walk withoutSkills() {
        return new Walk(reading, edition, roles, List.of(), sources, link);
    }

    Citing citing() {
        return new Citing(sources, link);
    }

    /** The addresses of the pages that it leads to. */
    Set<String> addresses(List<TextData> families, List<TextData> pages) {
        return Stream.of(
                        roles.stream().map(role -> Links.role(role.slug())),
                        skills.stream().map(skill -> Links.skill(skill.slug())),
                        sources.keySet().stream().map(Links::source),
                        families.stream().map(TextData::page),
                        pages.stream().map(TextData::page))
                .flatMap(addresses -> addresses)
                .collect(Collectors.toSet());
    }

    List<TextData> families() throws IOException {
        return reading.families(this);
    }

    List<TextData> pages() throws IOException {
        return reading.pages(this);
    }

    void eachSkill(Step<SkillData> step) throws IOException {
        each(skills.stream().map(SkillUse::slug).toList(), slugs -> reading.skills(this, slugs), step);
    }

    void eachRole(Step<RoleData> step) throws IOException {
        each(roles.stream().map(RoleSummary::slug).toList(), slugs -> reading.roles(this, slugs), step);
    }

    private static <T> void each(List<String> slugs, Batch<T> batch, Step<T> step) throws IOException {
        for (int i = 0; i < slugs.size(); i += BATCH) {
            for (T piece : batch.read(slugs.subList(i, Math.min(i + BATCH, slugs.size())))) {
                step.take(piece);
            }
        }
    }
}
