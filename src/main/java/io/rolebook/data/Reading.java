package io.rolebook.data;

import io.rolebook.catalog.Families;
import io.rolebook.catalog.PageName;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.RolesTogether;
import io.rolebook.catalog.SkillUse;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.Sources;
import io.rolebook.catalog.TextPages;
import io.rolebook.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads parts of the guide as data, each in one snapshot. */
@ApplicationScoped
@Snapshot
public class Reading {

    private final RolesTogether roles;
    private final Roles summaries;
    private final Skills skills;
    private final Families families;
    private final TextPages pages;
    private final Sources sources;

    Reading(RolesTogether roles, Roles summaries, Skills skills, Families families, TextPages pages, Sources sources) {
        this.roles = roles;
        this.summaries = summaries;
        this.skills = skills;
        this.families = families;
        this.pages = pages;
        this.sources = sources;
    }

    /** What the whole guide consists of, without its texts: small, however large the guide. */
    record Outline(long edition, List<PageName> roles, List<SkillUse> skills, Map<String, SourceNote> sources) {}

    /** Some pieces, and which import they are of. */
    record Batch<T>(long edition, List<T> pieces) {}

    Outline outline() {
        return new Outline(roles.edition(), roles.names(Integer.MAX_VALUE), skills.uses(), sources.notes());
    }

    /** The slugs of a family's roles. */
    Set<String> rolesOf(String family) {
        return summaries.inFamily(family).stream().map(RoleSummary::slug).collect(Collectors.toSet());
    }

    Set<String> rolesWithoutFamily() {
        return summaries.summaries().stream()
                .filter(role -> role.familyTitle() == null)
                .map(RoleSummary::slug)
                .collect(Collectors.toSet());
    }

    <T> Batch<T> batch(Supplier<List<T>> read) {
        return new Batch<>(roles.edition(), read.get());
    }

    List<RoleData> roles(List<String> slugs, Map<String, SourceNote> known, UnaryOperator<String> link) {
        return roles.whole(slugs).stream()
                .map(role -> RoleData.of(role, new Citing(known, link), link))
                .toList();
    }

    List<SkillData> skills(List<String> slugs, Map<String, SourceNote> known, UnaryOperator<String> link) {
        return skills.heads(slugs).stream()
                .map(skill -> SkillData.of(skill, null, new Citing(known, link), link))
                .toList();
    }

    List<TextData> families(Map<String, SourceNote> known, UnaryOperator<String> link) {
        return families.heads().stream()
                .map(family -> TextData.of(family, link.apply(Links.family(family.slug())), new Citing(known, link)))
                .toList();
    }

    List<TextData> pages(Map<String, SourceNote> known, UnaryOperator<String> link) {
        return pages.heads().stream()
                .map(page -> TextData.of(page, link.apply(Links.text(page.slug())), new Citing(known, link)))
                .toList();
    }
}
