package io.rolebook.content.markdown;

import io.rolebook.content.file.Problems;
import io.rolebook.content.statistics.Fields;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Puts the figures in the place of the fields that name them. */
final class FilledFields {

    private static final String ENDS = ".,;:!?)";
    private static final String ABOUT = "about ";

    private FilledFields() {}

    /** Puts a text in every field of a document, and behind the last one of each source in a block its mark. */
    static void fillAll(Node document, Fields fields, MarkdownBody body, Problems problems) {
        Map<Node, Map<String, Node>> last = new HashMap<>();
        for (Node node : Nodes.all(document).toList()) {
            if (node instanceof FieldNode field) {
                Fields.Filled filled = fields.fill(field.field(), body.at(field), problems);
                field.fill(fitted(filled.text(), before(field)));
                Map<String, Node> ofBlock = last.computeIfAbsent(block(field), block -> new HashMap<>());
                filled.sources().forEach(source -> ofBlock.put(source, field));
            }
        }
        last.values().forEach(ofBlock -> ofBlock.forEach((source, field) -> mark(field, source)));
    }

    /** A rounded figure says "about" once, also where the editor has said it, and with a capital letter where a sentence begins. */
    private static String fitted(String figure, String before) {
        if (!figure.startsWith(ABOUT)) {
            return figure;
        }
        if (before.toLowerCase(Locale.ROOT).endsWith(ABOUT)) {
            return figure.substring(ABOUT.length());
        }
        boolean isFirst = before.isBlank() || before.matches("(?s).*[.!?][”\"’)]?\\s+");
        return isFirst ? "A" + figure.substring(1) : figure;
    }

    /** The text directly before a node, a line end as a space. */
    private static String before(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node previous = node.getPrevious();
                previous instanceof Text || previous instanceof SoftLineBreak;
                previous = previous.getPrevious()) {
            text.insert(0, previous instanceof Text words ? words.getLiteral() : " ");
        }
        return text.toString();
    }

    private static Node block(Node node) {
        Node around = node.getParent();
        while (!(around instanceof Block)) {
            around = around.getParent();
        }
        return around;
    }

    /** Behind the field, or behind the punctuation that follows it; not where the editor has set the same mark further on. */
    private static void mark(Node field, String source) {
        if (isMarked(field, source)) {
            return;
        }
        Node before = field;
        if (field.getNext() instanceof Text next) {
            String literal = next.getLiteral();
            if (!literal.isEmpty() && ENDS.indexOf(literal.charAt(0)) >= 0) {
                Text punctuation = new Text(literal.substring(0, 1));
                punctuation.setSourceSpans(next.getSourceSpans());
                field.insertAfter(punctuation);
                next.setLiteral(literal.substring(1));
                before = punctuation;
            }
        }
        SourceMark mark = new SourceMark(source, true);
        mark.setSourceSpans(field.getSourceSpans());
        before.insertAfter(mark);
    }

    private static boolean isMarked(Node field, String source) {
        for (Node next = field.getNext(); next != null; next = next.getNext()) {
            if (next instanceof SourceMark mark && mark.source().equals(source)) {
                return true;
            }
        }
        return false;
    }
}
