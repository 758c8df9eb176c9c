package io.rolebook.content.markdown;

import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/** Writes as plain Markdown what only the guide's own Markdown has, and HTML as the text that it is in the guide. */
record MarkdownText(MarkdownNodeRendererContext context) implements NodeRenderer {

    /** Makes one for each text. */
    static final class Factory implements MarkdownNodeRendererFactory {

        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new MarkdownText(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                SourceMark.class,
                FootnoteReference.class,
                FieldNode.class,
                TaskListItemMarker.class,
                SoftLineBreak.class,
                HtmlInline.class,
                HtmlBlock.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof SoftLineBreak) {
            context.getWriter().raw(" ");
        } else if (node instanceof FieldNode) {
            context.render(node.getFirstChild());
        } else if (node instanceof TaskListItemMarker task) {
            context.getWriter().raw(NodesAsHtml.box(task));
        } else if (node instanceof HtmlInline html) {
            context.render(new Text(html.getLiteral()));
        } else if (node instanceof HtmlBlock html) {
            Node paragraph = new Paragraph();
            paragraph.appendChild(new Text(html.getLiteral().strip().replaceAll("\\s+", " ")));
            context.render(paragraph);
        } else {
            context.getWriter().raw("[^" + SourceMark.key(node) + "]");
        }
    }
}
