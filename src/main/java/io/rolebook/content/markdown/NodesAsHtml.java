package io.rolebook.content.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes what only the guide's own Markdown has: a mark as an empty link to {@code #note-KEY}, to which the page that shows it gives
 * its number; what a field was filled with; and the box of a task as a character, which prints, scales and is read out.
 */
record NodesAsHtml(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(SourceMark.class, FootnoteReference.class, FieldNode.class, TaskListItemMarker.class);
    }

    @Override
    public void render(Node node) {
        HtmlWriter html = context.getWriter();
        if (node instanceof FieldNode) {
            context.render(node.getFirstChild());
        } else if (node instanceof TaskListItemMarker task) {
            html.text(box(task));
        } else {
            html.tag("sup", Map.of("class", "mark"));
            html.tag("a", Map.of("href", "#note-" + SourceMark.key(node)));
            html.tag("/a");
            html.tag("/sup");
        }
    }

    static String box(TaskListItemMarker task) {
        return task.isChecked() ? "☑ " : "☐ ";
    }
}
