package io.rolebook.imports.markdown;

import io.rolebook.content.model.SectionKind;
import io.rolebook.content.parse.KnownHeadings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * A heading of the original and the blocks under it.
 *
 * @param level the heading's rank in the original, by which those inside are told
 */
record Section(String heading, int level, List<Node> blocks) {

    /** Cuts blocks at the headings of their highest rank; a heading that is known inside one that is not is cut out as well. */
    static List<Section> cut(List<Node> blocks) {
        int rank = blocks.stream()
                .filter(Heading.class::isInstance)
                .mapToInt(node -> ((Heading) node).getLevel())
                .min()
                .orElse(1);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("", rank, new ArrayList<>()));
        for (Node block : blocks) {
            if (block instanceof Heading heading && heading.getLevel() == rank) {
                sections.add(new Section(Original.text(heading), rank, new ArrayList<>()));
            } else {
                sections.get(sections.size() - 1).blocks.add(block);
            }
        }
        return sections.stream().flatMap(section -> section.known().stream()).toList();
    }

    private List<Section> known() {
        boolean holdsKnown = blocks.stream()
                .anyMatch(node -> node instanceof Heading heading
                        && KnownHeadings.kind(Original.text(heading)).isPresent());
        if (kind().isPresent() && !heading.isEmpty() || !holdsKnown) {
            return List.of(this);
        }
        List<Section> inner = new ArrayList<>(cut(blocks));
        boolean isSentence = inner.get(0).blocks.isEmpty() && heading.endsWith(".");
        inner.set(0, isSentence ? sentence() : new Section(heading, level, inner.get(0).blocks));
        return inner;
    }

    /** A heading that is a sentence and has only other headings below is text. */
    private Section sentence() {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(heading));
        return new Section("", level, List.of(paragraph));
    }

    Optional<SectionKind> kind() {
        return heading.isEmpty() ? Optional.of(SectionKind.OVERVIEW) : KnownHeadings.kind(heading);
    }

    /** The text above the first heading inside. */
    List<Node> text() {
        int first = 0;
        while (first < blocks.size() && !(blocks.get(first) instanceof Heading)) {
            first++;
        }
        return blocks.subList(0, first);
    }

    /** What stands under each heading of the highest rank inside. */
    List<Section> parts() {
        List<Section> parts = new ArrayList<>();
        List<Node> rest = blocks.subList(text().size(), blocks.size());
        int rank = rest.stream()
                .filter(Heading.class::isInstance)
                .mapToInt(node -> ((Heading) node).getLevel())
                .min()
                .orElse(1);
        for (Node block : rest) {
            if (block instanceof Heading heading && (heading.getLevel() == rank || parts.isEmpty())) {
                parts.add(new Section(Original.text(heading), rank, new ArrayList<>()));
            } else {
                parts.get(parts.size() - 1).blocks.add(block);
            }
        }
        return parts;
    }
}
