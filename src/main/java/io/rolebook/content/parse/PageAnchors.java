package io.rolebook.content.parse;

import io.rolebook.content.markdown.MarkdownBody;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.SectionKind;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** The anchors of a file's headings as links name them, each with its line. */
final class PageAnchors {

    private PageAnchors() {}

    /** {@code faq#how-long} for a role, whose sides are pages of their own; {@code #how-long} for all else. */
    static Map<String, Integer> of(Kind kind, MarkdownBody body) {
        Map<String, Integer> anchors = new HashMap<>();
        body.anchorsByPart().forEach((heading, lines) -> {
            if (kind != Kind.ROLE) {
                lines.forEach((id, line) -> anchors.put("#" + id, line));
                return;
            }
            SectionKind section = SectionKind.of(heading).orElse(null);
            Facet facet =
                    section != null ? section.facet() : KnownHeadings.isQuestion(heading) ? Facet.FAQ : Facet.GLANCE;
            Iterator<Map.Entry<String, Integer>> own = lines.entrySet().iterator();
            if (section != null) {
                anchors.put(facet.path() + "#" + section.key(), own.next().getValue());
            }
            own.forEachRemaining(anchor -> anchors.put(facet.path() + "#" + anchor.getKey(), anchor.getValue()));
        });
        return anchors;
    }
}
