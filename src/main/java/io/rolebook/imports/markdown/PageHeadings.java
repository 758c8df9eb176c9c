package io.rolebook.imports.markdown;

import io.rolebook.content.parse.KnownHeadings;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Headings of an original page, those included that were written as bold text, and headings that are made. */
final class PageHeadings {

    private PageHeadings() {}

    /** A line in bold that names a section or asks a question is a heading. */
    static List<Node> in(List<Node> original) {
        List<Node> blocks = new ArrayList<>();
        int level = 1;
        for (Node block : original) {
            String text = block instanceof Paragraph ? Original.text(block) : "";
            boolean isBold = block instanceof Paragraph
                    && block.getFirstChild() instanceof StrongEmphasis strong
                    && strong.getNext() == null;
            boolean isKnown = KnownHeadings.kind(text).isPresent() && (isBold || text.endsWith(":"));
            if (block instanceof Heading heading) {
                level = heading.getLevel();
                blocks.add(block);
            } else if (isKnown || isBold && text.endsWith("?")) {
                blocks.add(heading(Math.min(level + 1, 6), text.replaceFirst(":$", "")));
            } else if (!(block instanceof ThematicBreak)) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    static Heading heading(int level, String text) {
        Heading heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(new Text(withoutColon(text)));
        return heading;
    }

    static String withoutColon(String heading) {
        return heading.replaceFirst("\\s*:\\s*$", "");
    }
}
