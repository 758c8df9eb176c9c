package io.rolebook.content.markdown;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** The Markdown of the guide: CommonMark with tables, tasks, strikethrough, bare links, footnotes and source marks; HTML is text, comments vanish, links are safe. */
public final class Markdown {

    /** Deeper nesting than any reader follows; without a bound, hostile nesting costs quadratic time. */
    private static final int DEEPEST = 60;

    private static final Extension STRIKETHROUGH =
            StrikethroughExtension.builder().requireTwoTildes(true).build();

    private static final Parser PARSER = Parser.builder()
            // Before bare addresses become links
            .postProcessor(new BareAddresses())
            .extensions(List.of(
                    TablesExtension.create(),
                    AutolinkExtension.create(),
                    FootnotesExtension.create(),
                    STRIKETHROUGH,
                    TaskListItemsExtension.create()))
            .linkProcessor(SourceMark::process)
            .customInlineContentParserFactory(new FieldNode.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .postProcessor(new Comments())
            .build();
    private static final List<Extension> FOR_WRITING = List.of(TablesExtension.create(), STRIKETHROUGH);

    private static final DefaultUrlSanitizer SAFE = new DefaultUrlSanitizer(List.of("http", "https", "mailto"));

    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder()
            .nodeRendererFactory(new MarkdownText.Factory())
            .extensions(FOR_WRITING)
            .build();

    private final HtmlRenderer blocks;
    private final HtmlRenderer inline;

    /** @param anchors the id of each heading that has one */
    Markdown(Map<Node, String> anchors) {
        blocks = html(anchors).build();
        inline = html(anchors).omitSingleParagraphP(true).build();
    }

    private static HtmlRenderer.Builder html(Map<Node, String> anchors) {
        return HtmlRenderer.builder()
                .extensions(FOR_WRITING)
                .nodeRendererFactory(NodesAsHtml::new)
                .attributeProviderFactory(context -> new Attributes(anchors))
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(SAFE)
                .percentEncodeUrls(true);
    }

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** The words a reader reads, in one line, without markup, marks and addresses. */
    public static String text(Node node) {
        PlainText text = new PlainText();
        text.add(node);
        return text.toString().strip();
    }

    /** As {@link #text}, but code is left out. */
    static String textWithoutCode(Node node) {
        PlainText text = new PlainText() {
            @Override
            void add(Node each) {
                if (!(each instanceof Code)) {
                    super.add(each);
                }
            }
        };
        text.add(node);
        return text.toString().strip();
    }

    /** The nodes as HTML. */
    String blocks(Document document) {
        return blocks.render(document).strip();
    }

    /** As {@link #blocks}, but a lone paragraph loses its {@code <p>}. */
    String inline(Document document) {
        return inline.render(document).strip();
    }

    /** The nodes as Markdown that any program reads; unsafe addresses are left out. */
    static String markdown(Document document) {
        Nodes.all(document).forEach(node -> {
            if (node instanceof Link link) {
                link.setDestination(SAFE.sanitizeLinkUrl(link.getDestination()));
            } else if (node instanceof Image image) {
                image.setDestination(SAFE.sanitizeImageUrl(image.getDestination()));
            }
        });
        return MARKDOWN.render(document).strip();
    }

    /** A tree of these nodes; they leave the one they were in. */
    static Document document(List<Node> nodes) {
        Document document = new Document();
        nodes.forEach(document::appendChild);
        return document;
    }
}
