package io.rolebook.imports.markdown;

import io.rolebook.content.markdown.Markdown;
import io.rolebook.content.markdown.Nodes;
import io.rolebook.content.parse.KnownHeadings;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Headings of an original page, those included that were written as bold text, and headings that are made. */
final class PageHeadings {

    private PageHeadings() {}

    private static final String SHORT = "(?=.{1,80}$)\\S+(?: \\S+){0,7}(?<![.!,;。！，；])";

    /** Deletes headings that are a link and nothing else: they lead away and name nothing. */
    static void withoutLinks(Node document) {
        for (Node block : Nodes.children(document)) {
            if (block instanceof Heading && block.getFirstChild() instanceof Link link && link.getNext() == null) {
                block.unlink();
            }
        }
    }

    /**
     * A line in bold that names a section or asks a question is a heading; so are short ones below a heading, and questions in bold
     * that an answer follows on the line or in a list.
     */
    static List<Node> in(List<Node> original) {
        List<Node> blocks = new ArrayList<>();
        int level = 1;
        for (Node block : original) {
            if (block instanceof ListBlock && Nodes.children(block).stream().allMatch(PageHeadings::isQuestion)) {
                for (Node item : Nodes.children(block)) {
                    question(item.getFirstChild(), Math.min(level + 1, 6), blocks);
                    blocks.addAll(Nodes.children(item));
                }
                continue;
            }
            if (level > 1 && hasQuestion(block) && block.getFirstChild().getNext() != null) {
                question(block, Math.min(level + 1, 6), blocks);
                blocks.add(block);
                continue;
            }
            String text = block instanceof Paragraph ? Markdown.text(block) : "";
            boolean isBold = block instanceof Paragraph
                    && block.getFirstChild() instanceof StrongEmphasis strong
                    && strong.getNext() == null;
            boolean isKnown = KnownHeadings.kind(text).isPresent() && (isBold || text.matches(".*[:：]"));
            if (block instanceof Heading heading) {
                level = heading.getLevel();
                blocks.add(block);
            } else if (isKnown || isBold && (KnownHeadings.isQuestion(text) || level > 1 && text.matches(SHORT))) {
                blocks.add(heading(Math.min(level + 1, 6), withoutColon(text)));
            } else if (!(block instanceof ThematicBreak)) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** {@code - **Who pays?** We do.} */
    private static boolean isQuestion(Node item) {
        Node first = item.getFirstChild();
        return hasQuestion(first) && (first.getFirstChild().getNext() != null || first.getNext() != null);
    }

    private static boolean hasQuestion(Node block) {
        return block instanceof Paragraph
                && block.getFirstChild() instanceof StrongEmphasis strong
                && KnownHeadings.isQuestion(Markdown.text(strong));
    }

    private static void question(Node paragraph, int level, List<Node> blocks) {
        Node question = paragraph.getFirstChild();
        blocks.add(heading(level, Markdown.text(question)));
        Node behind = question.getNext();
        question.unlink();
        while (behind instanceof SoftLineBreak
                || behind instanceof HardLineBreak
                || behind instanceof Text text && text.getLiteral().isBlank()) {
            Node next = behind.getNext();
            behind.unlink();
            behind = next;
        }
        if (behind instanceof Text answer) {
            answer.setLiteral(answer.getLiteral().stripLeading());
        }
    }

    static Heading heading(int level, String text) {
        Heading heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(new Text(withoutColon(text)));
        return heading;
    }

    static String withoutColon(String heading) {
        return heading.replaceFirst("\\s*[:：]\\s*$", "");
    }
}
