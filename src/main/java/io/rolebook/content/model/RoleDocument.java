package io.rolebook.content.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One role: the facts of its front matter and the prose under its headings.
 *
 * @param official what the tables say of it
 * @param sides those on which it has anything to show
 * @param words how many words of prose a reader finds on all its pages
 */
public record RoleDocument(
        String path, String slug, RoleFacts facts, OfficialFigures official, RoleBody body, Set<Facet> sides, int words)
        implements Document {

    public static RoleDocument of(String path, String slug, RoleFacts facts, OfficialFigures official, RoleBody body) {
        return new RoleDocument(path, slug, facts, official, body, RoleSides.of(facts, official, body), body.words());
    }

    /** Whether it is a short page and not a guide. */
    public boolean isBrief() {
        return facts.depth() == Depth.BRIEF;
    }

    /** What sources say about pay: official figures first, then what the file claims. */
    public List<Pay> pay() {
        return Stream.concat(official.pay().stream(), facts.pay().stream()).toList();
    }

    /** What sources expect: official projections first, then what the file claims. */
    public List<Outlook> outlook() {
        return Stream.concat(official.outlook().stream(), facts.outlook().stream())
                .toList();
    }

    /** Ids of the sections whose text is the editors' judgment. */
    public List<String> judged() {
        return facts.basis().editors().stream()
                .map(heading -> SectionKind.of(heading).map(SectionKind::key).or(() -> body.more().stream()
                        .filter(section -> section.heading().equalsIgnoreCase(heading.strip()))
                        .map(Section::id)
                        .findFirst()))
                .flatMap(Optional::stream)
                .toList();
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
