package io.rolebook.imports.markdown;

import io.rolebook.content.markdown.Markdown;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.parse.KnownHeadings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** What a section of another kind is not part of, wherever it stands. */
    private static final Set<SectionKind> APART =
            EnumSet.of(SectionKind.SKILLS, SectionKind.PAY, SectionKind.QUESTIONS);

    /**
     * Cuts blocks at the headings of their highest rank; a heading that is known inside one that is not is cut out as well, unless it
     * comes again and again, as in a list of levels.
     */
    static List<Section> cut(List<Node> blocks) {
        Map<String, Long> counts = blocks.stream()
                .filter(Heading.class::isInstance)
                .collect(Collectors.groupingBy(Markdown::text, Collectors.counting()));
        return cut(
                blocks,
                counts.keySet().stream().filter(text -> counts.get(text) > 1).collect(Collectors.toSet()));
    }

    private static List<Section> cut(List<Node> blocks, Set<String> repeated) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("", rank(blocks), new ArrayList<>()));
        split(blocks, sections);
        return sections.stream()
                .flatMap(section -> section.known(repeated).stream())
                .toList();
    }

    /** Adds a section for each heading of the highest rank, and each block to the last section. */
    private static void split(List<Node> blocks, List<Section> sections) {
        int rank = rank(blocks);
        for (Node block : blocks) {
            if (block instanceof Heading heading && (heading.getLevel() == rank || sections.isEmpty())) {
                sections.add(new Section(Markdown.text(heading), rank, new ArrayList<>()));
            } else {
                sections.get(sections.size() - 1).blocks.add(block);
            }
        }
    }

    private static int rank(List<Node> blocks) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .mapToInt(node -> ((Heading) node).getLevel())
                .min()
                .orElse(1);
    }

    private List<Section> known(Set<String> repeated) {
        Optional<SectionKind> own =
                heading.isEmpty() ? Optional.empty() : kind().filter(kind -> kind != SectionKind.OVERVIEW);
        boolean holdsKnown = blocks.stream()
                .filter(node -> node instanceof Heading && !repeated.contains(Markdown.text(node)))
                .flatMap(node -> KnownHeadings.kind(Markdown.text(node)).stream())
                .anyMatch(kind -> own.isEmpty() || own.get() != kind && APART.contains(kind));
        boolean isListed = own.filter(kind -> kind == SectionKind.DUTIES).isPresent() && Items.hasList(text());
        if (!holdsKnown && !isListed) {
            return List.of(this);
        }
        if (own.isPresent()) {
            return apart(own.get(), isListed);
        }
        List<Section> inner = new ArrayList<>(cut(blocks, repeated));
        boolean isSentence = inner.get(0).blocks.isEmpty() && heading.endsWith(".");
        inner.set(0, isSentence ? sentence() : new Section(heading, level, inner.get(0).blocks));
        return inner;
    }

    /**
     * This section without those inside that stand apart, and these behind it.
     *
     * @param all whether all do: where a list names the duties, a heading below it is no other duty
     */
    private List<Section> apart(SectionKind own, boolean all) {
        Section rest = new Section(heading, level, new ArrayList<>(text()));
        List<Section> sections = new ArrayList<>(List.of(rest));
        for (Section part : parts()) {
            if (all
                    || part.kind()
                            .filter(kind -> kind != own)
                            .filter(APART::contains)
                            .isPresent()) {
                sections.add(part);
            } else {
                rest.blocks.add(PageHeadings.heading(part.level, part.heading));
                rest.blocks.addAll(part.blocks);
            }
        }
        return sections;
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
        split(blocks.subList(text().size(), blocks.size()), parts);
        return parts;
    }
}
