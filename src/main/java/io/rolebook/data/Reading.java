package io.rolebook.data;

import io.rolebook.catalog.Families;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.RolesTogether;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.catalog.TextPages;
import io.rolebook.web.Links;
import io.rolebook.web.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads parts of the guide as data, each in one snapshot; those of a walk only while the content is the one that it began with. */
@ApplicationScoped
@Snapshot
public class Reading {

    private final RolesTogether roles;
    private final Roles summaries;
    private final Skills skills;
    private final Families families;
    private final TextPages pages;
    private final Sources sources;
    private final Site site;

    Reading(
            RolesTogether roles,
            Roles summaries,
            Skills skills,
            Families families,
            TextPages pages,
            Sources sources,
            Site site) {
        this.roles = roles;
        this.summaries = summaries;
        this.skills = skills;
        this.families = families;
        this.pages = pages;
        this.sources = sources;
        this.site = site;
    }

    /** One role, or 404. */
    RoleData role(String slug) {
        return roles.whole(List.of(slug)).stream()
                .findFirst()
                .map(role -> RoleData.of(role, new Citing(sources.notes(), site::absolute)))
                .orElseThrow(NotFoundException::new);
    }

    /** One skill, with the roles that need it. */
    SkillData skill(String slug) {
        return skills.head(slug)
                .map(skill ->
                        SkillData.of(skill, skills.rolesNeeding(slug), new Citing(sources.notes(), site::absolute)))
                .orElseThrow(NotFoundException::new);
    }

    /** @param link how an address of the guide is written */
    Walk walk(UnaryOperator<String> link) {
        return new Walk(this, roles.edition(), summaries.summaries(), skills.uses(), sources.notes(), link);
    }

    List<RoleData> roles(Walk walk, List<String> slugs) throws IOException {
        checkEdition(walk);
        return roles.whole(slugs).stream()
                .map(role -> RoleData.of(role, walk.citing()))
                .toList();
    }

    List<SkillData> skills(Walk walk, List<String> slugs) throws IOException {
        checkEdition(walk);
        return skills.heads(slugs).stream()
                .map(skill -> SkillData.of(skill, null, walk.citing()))
                .toList();
    }

    List<TextData> families(Walk walk) throws IOException {
        checkEdition(walk);
        return families.heads().stream()
                .map(family -> TextData.of(family, Links.family(family.slug()), walk.citing()))
                .toList();
    }

    List<TextData> pages(Walk walk) throws IOException {
        checkEdition(walk);
        return pages.heads().stream()
                .map(page -> TextData.of(page, Links.text(page.slug()), walk.citing()))
                .toList();
    }

    private void checkEdition(Walk walk) throws IOException {
        if (roles.edition() != walk.edition()) {
            throw new IOException("the content changed while the guide was being written");
        }
    }
}
