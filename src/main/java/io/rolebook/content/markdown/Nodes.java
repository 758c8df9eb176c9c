package io.rolebook.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/** The nodes of parsed Markdown. */
public final class Nodes {

    private Nodes() {}

    public static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }

    /** The node and all within it, in their order. */
    static Stream<Node> all(Node root) {
        return Stream.concat(Stream.of(root), children(root).stream().flatMap(Nodes::all));
    }

    /** Whether a node stands at least so many levels below the root; a hostile document is deeper than one can walk through. */
    public static boolean reaches(int depth, Node root) {
        return depth == 0 || children(root).stream().anyMatch(node -> reaches(depth - 1, node));
    }
}
