package io.rolebook.content.markdown;

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
final class Comments implements PostProcessor {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    @Override
    public Node process(Node document) {
        Node node = document;
        while (node != null) {
            Node next = next(node, document);
            if (isComment(node)) {
                remove(node);
            }
            node = next;
        }
        return document;
    }

    /** Whether a block that is still in the tree opens a comment, which then is not closed or has text behind it. */
    static boolean opensComment(HtmlBlock block) {
        return block.getLiteral().stripLeading().startsWith(OPEN);
    }

    static boolean isClosed(HtmlBlock block) {
        return !without(block.getLiteral()).contains(OPEN);
    }

    private static boolean isComment(Node node) {
        if (node instanceof HtmlBlock block) {
            return opensComment(block) && without(block.getLiteral()).isBlank();
        }
        return node instanceof HtmlInline html && html.getLiteral().startsWith(OPEN);
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

    /** What held nothing but comments goes with them. */
    private static void remove(Node comment) {
        Node around = comment.getParent();
        comment.unlink();
        while (around.getFirstChild() == null && isOnlyAround(around)) {
            Node empty = around;
            around = empty.getParent();
            empty.unlink();
        }
    }

    private static boolean isOnlyAround(Node node) {
        return node instanceof Block
                ? !(node instanceof Document || node instanceof Heading || node instanceof CustomBlock)
                : !(node instanceof CustomNode);
    }

    /** The node after this one and all it holds or, if it may hold something, the first it holds. */
    private static Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != root && at.getNext() == null) {
            at = at.getParent();
        }
        return at == root ? null : at.getNext();
    }
}
