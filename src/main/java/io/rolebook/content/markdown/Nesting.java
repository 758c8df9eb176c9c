package io.rolebook.content.markdown;

import org.commonmark.node.Node;

/** How deeply the nodes of a Markdown document stand in each other; measured without recursion, which a hostile one would exhaust. */
public final class Nesting {

    private Nesting() {}

    /** Whether a node stands at least so many levels below the root. */
    public static boolean reaches(int depth, Node root) {
        int level = 0;
        Node node = root;
        while (level < depth) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                level++;
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                level--;
            }
            if (node == root) {
                return false;
            }
            node = node.getNext();
        }
        return true;
    }
}
