package io.rolebook.catalog;

import io.rolebook.content.model.Document;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SourceDocument;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What pages name in passing, skills, sources and the other names of roles, so that no page reads all of them for a few. Never changes, and is of
 * one edition of the catalog.
 */
final class NamesIndex {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");

    private final Map<String, SkillName> skills = new HashMap<>();
    private final Map<String, String> skillsByName = new HashMap<>();
    private final Map<String, SourceNote> sources = new HashMap<>();

    /** By name as {@link #roleKey} has it; empty where several roles have the name. */
    private final Map<String, String> rolesByName = new HashMap<>();

    NamesIndex(Collection<Document> documents, Showing showing) {
        List<SkillDocument> shown =
                only(documents, SkillDocument.class).filter(showing::shows).toList();
        shown.forEach(skill -> skills.put(skill.slug(), name(skill, showing)));
        shown.forEach(skill -> call(skill.facts().hiddenAliases(), skill));
        shown.forEach(skill -> call(skill.facts().aliases(), skill));
        shown.forEach(skill -> call(List.of(showing.title(skill)), skill));
        List<RoleDocument> roles =
                only(documents, RoleDocument.class).filter(showing::shows).toList();
        Set<String> own = new HashSet<>();
        roles.forEach(role -> own.addAll(List.of(roleKey(role.slug()), roleKey(role.title()))));
        roles.forEach(role -> Stream.concat(role.facts().aliases().stream(), role.facts().hiddenAliases().stream())
                .map(NamesIndex::roleKey)
                .distinct()
                .filter(name -> !own.contains(name))
                .forEach(name -> rolesByName.merge(name, role.slug(), (one, other) -> "")));
        only(documents, SourceDocument.class)
                .filter(showing::shows)
                .forEach(source -> sources.put(source.slug(), new SourceNote(source.slug(), source.facts())));
    }

    private static <D extends Document> Stream<D> only(Collection<Document> documents, Class<D> type) {
        return documents.stream().filter(type::isInstance).map(type::cast);
    }

    private static SkillName name(SkillDocument skill, Showing showing) {
        return new SkillName(
                skill.slug(),
                showing.title(skill),
                skill.facts().issuer(),
                skill.facts().url());
    }

    private void call(List<String> names, SkillDocument skill) {
        names.forEach(name -> skillsByName.put(SkillDocument.nameKey(name), skill.slug()));
    }

    /** By slug. */
    Map<String, SkillName> skills() {
        return Collections.unmodifiableMap(skills);
    }

    /** Those of some skills that are there, by slug. */
    Map<String, SkillName> skills(Collection<String> slugs) {
        Map<String, SkillName> named = new HashMap<>();
        slugs.forEach(slug -> named.computeIfAbsent(slug, skills::get));
        return named;
    }

    /** The skill that a text calls by any of its names, however written, or null. */
    String skillCalled(String name) {
        return skillsByName.get(SkillDocument.nameKey(name));
    }

    /** The slug of the one role that has this name beside its title, however spaced or hyphened; empty if none or several. */
    String roleCalled(String name) {
        return rolesByName.getOrDefault(roleKey(name), "");
    }

    private static String roleKey(String name) {
        return BETWEEN_WORDS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /** By slug. */
    Map<String, SourceNote> sources() {
        return Collections.unmodifiableMap(sources);
    }
}
