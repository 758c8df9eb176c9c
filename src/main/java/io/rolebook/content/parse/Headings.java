package io.rolebook.content.parse;

import io.rolebook.content.file.Nearest;
import io.rolebook.content.file.Problems;
import io.rolebook.content.markdown.Part;
import io.rolebook.content.model.SectionKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The headings of rank two in one role's file: each known one opens its section once; any other is the editor's own. */
final class Headings {

    private static final List<String> KNOWN =
            Arrays.stream(SectionKind.values()).map(SectionKind::label).toList();

    private final Problems problems;
    private final Set<SectionKind> opened = EnumSet.noneOf(SectionKind.class);

    Headings(Problems problems) {
        this.problems = problems;
    }

    /** Whether the guide knows the heading; an own one that looks like a typing error is told. */
    boolean isKnown(Part section) {
        boolean known = SectionKind.of(section.heading()).isPresent();
        if (!known) {
            hint(section);
        }
        return known;
    }

    private void hint(Part section) {
        Optional<SectionKind> elsewhere = KnownHeadings.kind(section.heading());
        if (elsewhere.isPresent()) {
            problems.warning(
                    "unknown-section",
                    section.at(),
                    "'" + section.heading() + "' is a heading of other guides",
                    "it is '" + elsewhere.get().label() + "' here");
            return;
        }
        Nearest.to(section.heading(), KNOWN)
                .ifPresent(near -> problems.warning(
                        "unknown-section",
                        section.at(),
                        "unknown section '" + section.heading() + "'",
                        "did you mean '" + near + "'?"));
    }

    /** The section that a known heading opens, empty when it stands twice. */
    Optional<SectionKind> open(Part section) {
        SectionKind kind = SectionKind.of(section.heading()).orElseThrow();
        if (!opened.add(kind)) {
            problems.error(section.at(), "'" + section.heading() + "' stands twice", "join the two sections");
            return Optional.empty();
        }
        return Optional.of(kind);
    }
}
