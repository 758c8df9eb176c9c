package io.rolebook.content.model;

import java.time.LocalDate;
import java.util.List;

/** One source of figures and claims: who says it, and how they came to know. */
public record SourceDocument(String path, String slug, SourceFacts facts, Prose intro, List<Section> sections)
        implements Document {

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
        return null;
    }

    @Override
    public Publication publication() {
        return Publication.OPEN;
    }
}
