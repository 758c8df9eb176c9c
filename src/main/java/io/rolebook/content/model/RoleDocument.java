package io.rolebook.content.model;

import java.time.LocalDate;
import java.util.List;

/** One role: the facts of its front matter and the prose under its headings. */
public record RoleDocument(String path, String slug, RoleFacts facts, RoleBody body) implements Document {

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

    /** How many words of prose a reader finds on all its pages. */
    public int words() {
        return body.words();
    }

    /** Whether this side of the role has anything to show; at a glance there is always something. */
    public boolean has(Facet facet) {
        return switch (facet) {
            case GLANCE -> true;
            case DUTIES ->
                !body.duties().isEmpty()
                        || !body.day().isEmpty()
                        || facts.ratings().stress() != null
                        || facts.ratings().balance() != null
                        || hasProse(facet);
            case SKILLS ->
                !facts.skills().isEmpty()
                        || !facts.stack().items().isEmpty()
                        || !facts.certifications().isEmpty()
                        || hasProse(facet);
            case SALARY ->
                !facts.pay().isEmpty()
                        || !facts.payRegions().isEmpty()
                        || !facts.payHistory().points().isEmpty()
                        || hasProse(facet);
            case PATH ->
                !facts.education().isEmpty()
                        || !facts.experience().isEmpty()
                        || !facts.timeToQualify().isEmpty()
                        || !facts.keywords().isEmpty()
                        || !facts.stages().isEmpty()
                        || !body.steps().isEmpty()
                        || !body.mistakes().isEmpty()
                        || !facts.titles().isEmpty()
                        || !facts.resources().isEmpty()
                        || hasProse(facet);
            case OUTLOOK -> !facts.outlook().isEmpty() || !body.regions().isEmpty() || hasProse(facet);
            case FAQ -> !body.questions().isEmpty();
        };
    }

    private boolean hasProse(Facet facet) {
        return body.prose().keySet().stream().anyMatch(kind -> kind.facet() == facet);
    }
}
