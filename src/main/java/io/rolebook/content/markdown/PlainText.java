package io.rolebook.content.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
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
class PlainText extends AbstractVisitor {

    final StringBuilder words = new StringBuilder();

    @Override
    public void visit(Text text) {
        append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        append(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        append(html.getLiteral());
        space();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        append(code.getLiteral());
        space();
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        append(code.getLiteral());
        space();
    }

    @Override
    public void visit(SoftLineBreak line) {
        space();
    }

    @Override
    public void visit(HardLineBreak line) {
        space();
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof Block || parent instanceof TableCell) {
            space();
        }
    }

    @Override
    public String toString() {
        return words.toString();
    }

    /** White space is one space, however much there is of it; done here, as a pattern would cost more than all the rest. */
    private void append(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c >= '\t' && c <= '\r') {
                words.append(text, from, i);
                space();
                from = i + 1;
            }
        }
        words.append(text, from, text.length());
    }

    private void space() {
        if (words.length() > 0 && words.charAt(words.length() - 1) > ' ') {
            words.append(' ');
        }
    }
}
