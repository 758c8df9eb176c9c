package io.rolebook.data;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jsoup.Jsoup;

/** Writes the guide's HTML as Markdown again: marks become footnotes named after the source they cite. */
final class MarkdownOf {

    static final List<Extension> DIALECT = List.of(
            TablesExtension.create(),
            FootnotesExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build());

    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().extensions(DIALECT).build();
    private static final String MARKS = "sup.mark > a[href^=#note-]";

    private final Set<String> sources;
    private final UnaryOperator<String> link;

    /**
     * @param sources those that a footnote can lead to
     * @param link how an address of the guide is written
     */
    MarkdownOf(Set<String> sources, UnaryOperator<String> link) {
        this.sources = sources;
        this.link = link;
    }

    UnaryOperator<String> link() {
        return link;
    }

    String of(String html) {
        Document document = new Document();
        new HtmlNodes(link, key -> sources.contains(key) || key.startsWith("fn."))
                .append(document, Jsoup.parseBodyFragment(html).body());
        return RENDERER.render(document).strip();
    }

    /** The sources that the marks in a text name. */
    Collection<String> cited(String html) {
        return Jsoup.parseBodyFragment(html).select(MARKS).stream()
                .map(mark -> mark.attr("href").substring("#note-".length()))
                .filter(sources::contains)
                .toList();
    }

    /** Plain text that stays plain, also in a table's cell. */
    static String plain(String text) {
        Node paragraph = new Paragraph();
        paragraph.appendChild(new Text(text.replaceAll("\\s+", " ").strip()));
        Document document = new Document();
        document.appendChild(paragraph);
        return RENDERER.render(document).strip().replaceAll("(?<!\\\\)\\|", "\\\\|");
    }
}
