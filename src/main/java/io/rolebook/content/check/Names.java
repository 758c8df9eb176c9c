package io.rolebook.content.check;

import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is there: every file by kind and slug, and every skill by the names people give it. */
final class Names {

    private final Map<Kind, Map<String, Parsed>> bySlug = new EnumMap<>(Kind.class);
    private final Map<String, String> skillsByName = new HashMap<>();

    Names(List<Parsed> files) {
        for (Kind kind : Kind.values()) {
            bySlug.put(kind, new HashMap<>());
        }
        for (Parsed file : files) {
            bySlug.get(file.kind()).putIfAbsent(file.slug(), file);
            if (file.document() instanceof SkillDocument skill) {
                skillsByName.put(SkillDocument.nameKey(skill.title()), skill.slug());
                skill.facts()
                        .aliases()
                        .forEach(alias -> skillsByName.putIfAbsent(SkillDocument.nameKey(alias), skill.slug()));
                skill.facts()
                        .hiddenAliases()
                        .forEach(alias -> skillsByName.putIfAbsent(SkillDocument.nameKey(alias), skill.slug()));
            }
        }
    }

    boolean has(Kind kind, String slug) {
        return bySlug.get(kind).containsKey(slug);
    }

    boolean has(Kind kind, Collection<String> slugs) {
        return bySlug.get(kind).keySet().containsAll(slugs);
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
