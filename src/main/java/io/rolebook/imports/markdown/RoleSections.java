package io.rolebook.imports.markdown;

import io.rolebook.content.markdown.Markdown;
import io.rolebook.content.markdown.Nodes;
import io.rolebook.content.model.SectionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Sorts the blocks of an original page under the headings of a role. */
final class RoleSections {

    private final List<Node> blocks = new ArrayList<>();

    private RoleSections() {}

    /** Headings of rank two to six, none of them skipped, and the blocks under them. */
    static List<Node> of(List<Node> original) {
        Map<String, List<Section>> byName = Section.cut(PageHeadings.in(original)).stream()
                .filter(section ->
                        !section.heading().isEmpty() || !section.blocks().isEmpty())
                .collect(Collectors.groupingBy(
                        section -> name(section).toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()));
        RoleSections role = new RoleSections();
        byName.values().forEach(sections -> role.section(name(sections.get(0)), sections));
        return role.blocks;
    }

    private static String name(Section section) {
        return section.kind()
                .map(kind -> place(kind, section).label())
                .orElseGet(() -> PageHeadings.withoutColon(section.heading()));
    }

    /** Sections that have to be of a shape that other pages do not have stand under the overview. */
    private static SectionKind place(SectionKind kind, Section section) {
        boolean isList = section.blocks().stream().allMatch(BulletList.class::isInstance);
        return switch (kind) {
            case MISTAKES -> SectionKind.OVERVIEW;
            case KEY_TAKEAWAYS, DAY -> isList ? kind : SectionKind.OVERVIEW;
            default -> kind;
        };
    }

    private void section(String name, List<Section> sections) {
        blocks.add(PageHeadings.heading(2, name));
        SectionKind kind = SectionKind.of(name).orElse(null);
        if (kind == SectionKind.QUESTIONS) {
            sections.forEach(this::questions);
        } else if (kind == SectionKind.DUTIES || kind == SectionKind.PATH) {
            sections.forEach(section -> blocks.addAll(opening(section)));
            sections.forEach(this::items);
        } else {
            for (Section section : sections) {
                boolean isAList = kind == SectionKind.DAY || kind == SectionKind.KEY_TAKEAWAYS;
                int rank = sections.size() == 1 || section.heading().isEmpty() || isAList ? 2 : 3;
                if (rank == 3) {
                    blocks.add(PageHeadings.heading(3, section.heading()));
                }
                add(section.blocks(), rank - section.level(), rank);
            }
        }
    }

    /** Adds blocks with their headings moved below a rank, so that none is skipped. */
    private void add(List<Node> nodes, int shift, int rank) {
        int last = rank;
        for (Node node : nodes) {
            if (node instanceof Heading old) {
                int level = Math.max(rank + 1, Math.min(last + 1, old.getLevel() + shift));
                last = Math.min(6, level);
                blocks.add(PageHeadings.heading(last, Markdown.text(old)));
            } else {
                blocks.add(node);
            }
        }
    }

    private static List<Node> opening(Section section) {
        boolean hasItems = Items.hasList(section.text()) || !section.parts().isEmpty();
        return hasItems
                ? section.text().stream()
                        .filter(node -> !(node instanceof ListBlock))
                        .toList()
                : List.of();
    }

    private void items(Section section) {
        Items.of(section.text()).forEach(item -> part(item, section));
        section.parts().forEach(part -> part(part, section));
        if (section.parts().isEmpty() && !Items.hasList(section.text())) {
            part(section, section);
        }
    }

    private void questions(Section section) {
        if (!section.text().isEmpty()) {
            part(new Section(section.heading(), section.level(), section.text()), section);
        }
        section.parts().forEach(part -> part(part, section));
    }

    private void part(Section part, Section around) {
        String name = part.heading().isEmpty() ? around.heading() : part.heading();
        blocks.add(PageHeadings.heading(3, name));
        part.blocks().stream().filter(BulletList.class::isInstance).forEach(RoleSections::withoutLabels);
        add(part.blocks(), 3 - part.level(), 3);
    }

    /** A word and a colon at the start of a bullet would be a label of the guide's own. */
    private static void withoutLabels(Node list) {
        for (Node item : Nodes.children(list)) {
            Node first = item.getFirstChild() instanceof Paragraph paragraph ? paragraph.getFirstChild() : null;
            Node inside = first instanceof StrongEmphasis ? first.getFirstChild() : first;
            if (inside instanceof Text text) {
                text.setLiteral(text.getLiteral().replaceFirst("^([^:]*):(?=\\s|$)", "$1 –"));
            }
            if (first instanceof StrongEmphasis && first.getNext() instanceof Text rest) {
                rest.setLiteral(rest.getLiteral().replaceFirst("^:", " –"));
            }
        }
    }
}
