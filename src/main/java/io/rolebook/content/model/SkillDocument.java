package io.rolebook.content.model;

import java.util.List;
import java.util.Locale;

/** One skill, tool or certification. */
public record SkillDocument(String path, String slug, SkillFacts facts, Prose intro, List<Section> sections)
        implements TextDocument {

    /** A name as names are compared: however it is written, it is one skill's. */
    public static String nameKey(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
