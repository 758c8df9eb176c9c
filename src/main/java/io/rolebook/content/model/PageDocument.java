package io.rolebook.content.model;

import java.time.LocalDate;
import java.util.List;

/** One page of text. */
public record PageDocument(String path, String slug, PageFacts facts, Prose intro, List<Section> sections)
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
        return facts.withdrawn();
    }

    @Override
    public Publication publication() {
        return new Publication(facts.draft(), facts.publishAfter(), facts.withdrawn());
    }
}
