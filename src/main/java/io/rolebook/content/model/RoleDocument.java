package io.rolebook.content.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One role: the facts of its front matter and the prose under its headings.
 *
 * @param official what the tables say of it
 */
public record RoleDocument(String path, String slug, RoleFacts facts, OfficialFigures official, RoleBody body)
        implements Document {

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

    /** Whether this side of the role has a page; at a glance there is always something, and a brief tells its duties there. */
    public boolean has(Facet facet) {
        if (facet == Facet.GLANCE) {
            return true;
        }
        boolean isOnFront = isBrief() && facet == Facet.DUTIES;
        return !isOnFront
                && (RoleFact.on(facet).anyMatch(fact -> fact.isIn(this))
                        || body.prose().keySet().stream().anyMatch(kind -> kind.facet() == facet));
    }

    /** The sources that one side of it cites, each as often as it does, in its facts and in its prose. */
    public Stream<String> sources(Facet facet) {
        return Stream.concat(
                RoleFact.on(facet).flatMap(fact -> fact.sources(this)),
                prose(facet).flatMap(Prose::sources));
    }

    /** Every piece of prose on one side of it, whatever shape it is in. */
    public Stream<Prose> prose(Facet facet) {
        return Stream.concat(
                body.prose().entrySet().stream()
                        .filter(section -> section.getKey().facet() == facet)
                        .map(Map.Entry::getValue),
                RoleFact.on(facet).flatMap(fact -> fact.prose(this)));
    }

    @Override
    public List<Prose> prose() {
        return Arrays.stream(Facet.values()).flatMap(this::prose).toList();
    }

    /** How many words of prose a reader finds on all its pages. */
    public int words() {
        return prose().stream().mapToInt(Prose::words).sum();
    }
}
