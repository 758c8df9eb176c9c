package io.rolebook.content.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One skill, tool or certification. */
public record SkillDocument(String path, String slug, SkillFacts facts, Prose intro, List<Section> sections)
        implements Document {

    /** A name as names are compared: however it is written, it is one skill's. */
    public static String nameKey(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String title() {
        return facts.title();
    }

    @Override
    public List<String> redirects() {
        return facts.redirects();
    }

    @Override
    public List<Change> changes() {
        return facts.changes();
    }

    @Override
    public LocalDate updated() {
        return facts.updated();
    }

    @Override
    public Withdrawn withdrawn() {
        return facts.withdrawn();
    }

    @Override
    public Publication publication() {
        return new Publication(facts.draft(), facts.publishAfter(), facts.withdrawn());
    }
}
