package io.rolebook.content.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/** Takes HTML comments out of parsed Markdown, so that they are neither shown, counted nor checked. */
final class Comments extends AbstractVisitor implements PostProcessor {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    /** Whether a block that is still in the tree opens a comment, which then is not closed or has text behind it. */
    static boolean opensComment(HtmlBlock block) {
        return block.getLiteral().stripLeading().startsWith(OPEN);
    }

    static boolean isClosed(HtmlBlock block) {
        return !without(block.getLiteral()).contains(OPEN);
    }

    @Override
    public void visit(HtmlBlock block) {
        if (opensComment(block) && without(block.getLiteral()).isBlank()) {
            block.unlink();
        }
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().startsWith(OPEN)) {
            html.unlink();
        }
    }

    /** What held nothing but comments goes with them. */
    @Override
    protected void visitChildren(Node parent) {
        boolean wasEmpty = parent.getFirstChild() == null;
        super.visitChildren(parent);
        if (!wasEmpty && parent.getFirstChild() == null && isOnlyAround(parent)) {
            parent.unlink();
        }
    }

    private static boolean isOnlyAround(Node node) {
        return node instanceof Block
                ? !(node instanceof Document || node instanceof Heading || node instanceof CustomBlock)
                : !(node instanceof CustomNode);
    }

    private static String without(String html) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        int open = html.indexOf(OPEN);
        while (open >= 0) {
            // Two on, as "<!-->" is a whole comment
            int close = html.indexOf(CLOSE, open + 2);
            if (close < 0) {
                break;
            }
            rest.append(html, from, open);
            from = close + CLOSE.length();
            open = html.indexOf(OPEN, from);
        }
        return rest.append(html, from, html.length()).toString();
    }
}
