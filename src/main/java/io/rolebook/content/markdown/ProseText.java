package io.rolebook.content.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Gathers the words of a text, a block a line, and its marks; an item of a list that ends in a word gets a period. */
final class ProseText extends PlainText {

    private final List<String> marks = new ArrayList<>();

    /** Keys of sources and footnotes, in order. */
    List<String> marks() {
        return marks;
    }

    @Override
    void add(Node node) {
        super.add(node);
        if (node instanceof SourceMark || node instanceof FootnoteReference) {
            marks.add(SourceMark.key(node));
        }
        int last = words.length() - 1;
        boolean endsLine = node instanceof Block || node instanceof TableCell;
        if (!endsLine || last < 0 || words.charAt(last) != ' ') {
            return;
        }
        words.setCharAt(last, '\n');
        boolean endsItem = node instanceof Paragraph && node.getParent() instanceof ListItem && node.getNext() == null;
        if (endsItem && last > 0 && Character.isLetterOrDigit(words.charAt(last - 1))) {
            words.insert(last, '.');
        }
    }

    @Override
    public String toString() {
        return super.toString().strip();
    }
}
