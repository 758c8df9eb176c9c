package io.rolebook.content.markdown;

import io.rolebook.content.file.Nearest;
import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Bullets that start with a known label, such as {@code - Junior: …}; they are taken out of their part and become facts. */
public final class Labels {

    /** What stands behind one label. */
    public record Labelled(String label, Position at, String text, List<Node> nodes) {}

    private Labels() {}

    /** Takes the labelled bullets out of a part, by their labels; a label that is nearly a known one is a problem. */
    public static Map<String, Labelled> take(
            Part part, Collection<String> known, MarkdownBody body, Problems problems) {
        Map<String, Labelled> found = new LinkedHashMap<>();
        for (Node list : List.copyOf(part.nodes())) {
            if (list instanceof BulletList) {
                Nodes.children(list).forEach(item -> take(item, known, found, body, problems));
                if (list.getFirstChild() == null) {
                    part.nodes().remove(list);
                }
            }
        }
        return found;
    }

    private static void take(
            Node item, Collection<String> known, Map<String, Labelled> found, MarkdownBody body, Problems problems) {
        Text text = firstText(item);
        int colon = text == null ? -1 : colon(text);
        if (colon < 1) {
            return;
        }
        Position at = body.at(item);
        String typed = text.getLiteral().substring(0, colon).strip();
        String label = typed.toLowerCase(Locale.ROOT);
        if (known.contains(label)) {
            Labelled bullet = labelled(label, item, text, colon, at);
            if (found.putIfAbsent(label, bullet) != null) {
                problems.error(at, "the label '" + typed + "' stands twice", "join the two bullets");
            } else if (bullet.text.isEmpty()) {
                problems.error(at, "nothing stands behind '" + typed + ":'", "finish the line, or remove it");
            }
        } else if (typed.length() > 3) {
            Nearest.to(label, known)
                    .map(StringUtils::capitalize)
                    .ifPresent(near ->
                            problems.error(at, "unknown label '" + typed + "'", "did you mean '" + near + "'?"));
        }
    }

    /** Where the label ends; in {@code **Junior**: …} that is the end of the bold text. */
    private static int colon(Text text) {
        boolean isBoldBeforeColon = text.getParent() instanceof StrongEmphasis strong
                && strong.getNext() instanceof Text rest
                && rest.getLiteral().startsWith(":")
                && text.getNext() == null;
        int inside = text.getLiteral().indexOf(':');
        return inside < 0 && isBoldBeforeColon ? text.getLiteral().length() : inside;
    }

    private static Labelled labelled(String label, Node item, Text text, int colon, Position at) {
        String behind = text.getLiteral()
                .substring(Math.min(colon + 1, text.getLiteral().length()));
        text.setLiteral(behind.stripLeading());
        if (text.getParent() instanceof StrongEmphasis strong
                && text.getLiteral().isEmpty()) {
            if (strong.getNext() instanceof Text rest) {
                rest.setLiteral(rest.getLiteral().replaceFirst("^:?\\s+", ""));
            }
            strong.unlink();
        }
        item.unlink();
        List<Node> nodes = Nodes.children(item);
        String plain = nodes.stream().map(Markdown::text).collect(Collectors.joining(" "));
        return new Labelled(label, at, plain, nodes);
    }

    private static Text firstText(Node item) {
        Node first = item.getFirstChild() instanceof Paragraph paragraph ? paragraph.getFirstChild() : null;
        if (first instanceof StrongEmphasis strong) {
            first = strong.getFirstChild();
        }
        return first instanceof Text text ? text : null;
    }
}
