package io.rolebook.data;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** The Markdown in which the guide gives its texts: CommonMark with tables, footnotes and strikethrough. */
final class MarkdownOf {

    static final List<Extension> DIALECT = List.of(
            TablesExtension.create(),
            FootnotesExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build());

    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().extensions(DIALECT).build();

    private MarkdownOf() {}

    /** Plain text that stays plain, also in a table's cell. */
    static String plain(String text) {
        Node paragraph = new Paragraph();
        paragraph.appendChild(new Text(text.replaceAll("\\s+", " ").strip()));
        Document document = new Document();
        document.appendChild(paragraph);
        return RENDERER.render(document).strip().replaceAll("(?<!\\\\)\\|", "\\\\|");
    }
}
