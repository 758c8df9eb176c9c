package io.rolebook.content.check;

import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import io.rolebook.content.parse.Slug;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Who is there: every file by kind and slug, and every skill by the names people give it. */
final class Names {

    private final Map<Kind, Map<String, Parsed>> bySlug = new EnumMap<>(Kind.class);
    private final Map<String, String> skillsByName = new HashMap<>();
    private final Set<Kind> inDoubt = EnumSet.noneOf(Kind.class);
    private final Set<String> misnamed = new HashSet<>();

    /** @param unopened paths of folders that may hold more files */
    Names(List<Parsed> files, Collection<String> unopened) {
        unopened.forEach(
                path -> Kind.inFolder(StringUtils.substringBefore(path, "/")).ifPresent(inDoubt::add));
        for (Kind kind : Kind.values()) {
            bySlug.put(kind, new HashMap<>());
        }
        for (Parsed file : files) {
            bySlug.get(file.kind()).putIfAbsent(file.slug(), file);
            if (!Slug.isSlug(file.slug())) {
                misnamed.add(page(file.kind(), Slug.of(file.slug())));
            }
            if (file.document() instanceof SkillDocument skill) {
                skillsByName.put(SkillDocument.nameKey(skill.title()), skill.slug());
                Stream.of(skill.facts().aliases(), skill.facts().hiddenAliases())
                        .flatMap(List::stream)
                        .forEach(alias -> skillsByName.putIfAbsent(SkillDocument.nameKey(alias), skill.slug()));
            }
        }
    }

    /** Whether there is such a file, or will be when one has its right name, or may be in a folder that cannot be opened. */
    boolean has(Kind kind, String slug) {
        return inDoubt.contains(kind) || bySlug.get(kind).containsKey(slug) || misnamed.contains(page(kind, slug));
    }

    private static String page(Kind kind, String slug) {
        return kind.folder() + "/" + slug;
    }

    /** The file, or null. */
    Parsed get(Kind kind, String slug) {
        return bySlug.get(kind).get(slug);
    }

    Collection<String> of(Kind kind) {
        return bySlug.get(kind).keySet();
    }

    /** The slug of the skill that goes by this name, or null. */
    String skillNamed(String name) {
        return skillsByName.get(SkillDocument.nameKey(name));
    }
}
