package io.rolebook.content.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One role: the facts of its front matter and the prose under its headings.
 *
 * @param sides those on which it has anything to show
 * @param words how many words of prose a reader finds on all its pages
 */
public record RoleDocument(
        String path, String slug, RoleFacts facts, Shelved<RoleBody> prose, Set<Facet> sides, int words)
        implements Document {

    public static RoleDocument of(String path, String slug, RoleFacts facts, Shelved<RoleBody> prose) {
        RoleBody body = prose.get();
        return new RoleDocument(path, slug, facts, prose, RoleSides.of(facts, body), body.words());
    }

    public RoleBody body() {
        return prose.get();
    }

    @Override
    public void putAway() {
        prose.putAway();
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

    /** Whether this side of the role has anything to show; at a glance there is always something. */
    public boolean has(Facet facet) {
        return sides.contains(facet);
    }
}
