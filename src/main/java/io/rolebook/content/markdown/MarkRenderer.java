package io.rolebook.content.markdown;

import io.rolebook.content.model.Prose;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes marks as empty links to {@code #note-KEY}; the page that shows them gives each its number. */
final class MarkRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    MarkRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    /** A footnote's key can't be taken for a source's file name; labels that differ in any letter have different keys. */
    static String footnoteKey(String label) {
        StringBuilder key = new StringBuilder(Prose.FOOTNOTE);
        label.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            boolean isPlain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
            key.append(isPlain ? Character.toString(c) : "." + Integer.toHexString(c) + ".");
        });
        return key.toString();
    }

    /** What a mark leads to: the source's file name, or the footnote's key. */
    static String key(Node mark) {
        return mark instanceof SourceMark source ? source.source() : footnoteKey(((FootnoteReference) mark).getLabel());
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(SourceMark.class, FootnoteReference.class);
    }

    @Override
    public void render(Node node) {
        var html = context.getWriter();
        html.tag("sup", Map.of("class", "mark"));
        html.tag("a", Map.of("href", "#note-" + key(node)));
        html.tag("/a");
        html.tag("/sup");
    }
}
