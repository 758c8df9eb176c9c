package io.rolebook.content.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Gathers the words of a piece of Markdown; commonmark's own text renderer adds the addresses of links. */
class PlainText {

    final StringBuilder words = new StringBuilder();

    void add(Node node) {
        append(literal(node));
        Nodes.children(node).forEach(this::add);
        boolean endsLine = node instanceof Block || node instanceof TableCell;
        if (endsLine || node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            space();
        }
    }

    private static String literal(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        if (node instanceof HtmlInline html) {
            return html.getLiteral();
        }
        if (node instanceof HtmlBlock html) {
            return html.getLiteral();
        }
        if (node instanceof FencedCodeBlock code) {
            return code.getLiteral();
        }
        return node instanceof IndentedCodeBlock code ? code.getLiteral() : "";
    }

    @Override
    public String toString() {
        return words.toString();
    }

    /** White space is one space, however much there is of it; done here, as a pattern would cost more than all the rest. */
    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c >= '\t' && c <= '\r') {
                space();
            } else {
                words.append(c);
            }
        }
    }

    private void space() {
        if (words.length() > 0 && words.charAt(words.length() - 1) > ' ') {
            words.append(' ');
        }
    }
}
