package io.rolebook.content.markdown;

import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes the box of a task as a character: it prints, scales and is read out, and needs no form field without a label. */
record TaskMarker(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TaskListItemMarker.class);
    }

    @Override
    public void render(Node node) {
        context.getWriter().text(of((TaskListItemMarker) node));
    }

    static String of(TaskListItemMarker marker) {
        return marker.isChecked() ? "☑ " : "☐ ";
    }
}
