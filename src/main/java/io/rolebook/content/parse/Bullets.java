package io.rolebook.content.parse;

import io.rolebook.content.markdown.Part;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;

/** The items of the lists in a part; taking them leaves the rest as prose. */
record Bullets(List<List<Node>> items) {

    static Bullets take(Part part) {
        List<List<Node>> items = new ArrayList<>();
        for (Node node : List.copyOf(part.nodes())) {
            if (node instanceof BulletList list) {
                part.nodes().remove(list);
                for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                    items.add(children(item));
                }
            }
        }
        return new Bullets(items);
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }
}
