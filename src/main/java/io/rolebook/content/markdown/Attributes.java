package io.rolebook.content.markdown;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** What the guide adds to the tags of rendered Markdown: anchors of headings, scopes and labels of tables, a word on links that lead away. */
record Attributes(Map<Node, String> anchors) implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        String anchor = anchors.get(node);
        if (anchor != null) {
            attributes.put("id", anchor);
        } else if (node instanceof Link link) {
            // In place of the renderer's "nofollow": editors choose the links, and a crawler may follow them
            attributes.remove("rel");
            if (link.getDestination().startsWith("http")) {
                attributes.put("rel", "external");
            }
        } else if (node instanceof TableCell cell) {
            boolean isNumber = attributes.remove("align") != null && cell.getAlignment() == TableCell.Alignment.RIGHT;
            if (isNumber) {
                attributes.put("class", "number");
            }
            if (cell.isHeader()) {
                attributes.put("scope", "col");
            } else if (cell.getPrevious() != null) {
                attributes.put("data-label", head(cell));
            }
        } else if (node instanceof TableBlock) {
            attributes.put("class", "stacked");
        }
    }

    /** The words at the head of a cell's column. */
    private static String head(Node cell) {
        Node row = cell.getParent();
        Node heads = row.getParent().getParent().getFirstChild().getFirstChild();
        Node head = Nodes.children(heads).get(Nodes.children(row).indexOf(cell));
        return Markdown.text(head);
    }
}
