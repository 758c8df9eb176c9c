package io.rolebook.content.parse;

import io.rolebook.content.file.Nearest;
import io.rolebook.content.file.Problems;
import io.rolebook.content.markdown.Part;
import io.rolebook.content.model.SectionKind;
import java.util.Arrays;
import java.util.List;

/** A heading that the guide does not know: the editor's own, or a typing error. */
final class UnknownHeading {

    private static final List<String> LABELS =
            Arrays.stream(SectionKind.values()).map(SectionKind::label).toList();

    private UnknownHeading() {}

    static void check(Part section, Problems problems) {
        String heading = "'" + section.heading() + "'";
        KnownHeadings.kind(section.heading())
                .ifPresentOrElse(
                        kind -> problems.warning(
                                "unknown-section",
                                section.at(),
                                heading + " is a heading of other guides",
                                "it is '" + kind.label() + "' here"),
                        () -> Nearest.to(section.heading(), LABELS)
                                .ifPresent(near -> problems.warning(
                                        "unknown-section",
                                        section.at(),
                                        "unknown section " + heading,
                                        "did you mean '" + near + "'?")));
    }
}
