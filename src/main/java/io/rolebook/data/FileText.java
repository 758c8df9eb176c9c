package io.rolebook.data;

import io.rolebook.catalog.SourceNote;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns a Markdown text into a part of the guide as one file: its headings one rank lower, its marks leading to the one list of sources. */
final class FileText {

    private static final Parser PARSER =
            Parser.builder().extensions(MarkdownWords.DIALECT).build();

    private final Set<String> here;
    private final String host;
    private final Map<String, SourceNote> sources;
    private final List<String> order;

    /**
     * @param here the addresses of pages that are in the file
     * @param host scheme and host of the guide, to which other links lead
     * @param sources by id, in the order of the one list
     */
    FileText(Set<String> here, String host, Map<String, SourceNote> sources) {
        this.here = here;
        this.host = host;
        this.sources = sources;
        this.order = List.copyOf(sources.keySet());
    }

    /** The id of a page in the file: {@code roles-nurse}. */
    static String id(String page) {
        return page.substring(1).replace('/', '-');
    }

    /** @param id of the part, unique in the file: remarks are named after it */
    String of(String markdown, String id) {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(6, heading.getLevel() + 1));
                visitChildren(heading);
            }

            @Override
            public void visit(Link link) {
                link.setDestination(address(link.getDestination()));
                visitChildren(link);
            }
        });
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
                .nodeRendererFactory(context -> new Footnotes(context, id))
                .attributeProviderFactory(context -> numbersRight())
                .escapeHtml(true)
                .build()
                .render(document);
    }

    private String address(String href) {
        if (!href.startsWith("/")) {
            return href;
        }
        String[] parts = href.replaceFirst("[?#].*", "").split("/");
        String page = parts.length < 3 ? "/" + parts[Math.min(1, parts.length - 1)] : "/" + parts[1] + "/" + parts[2];
        boolean isMove = parts.length > 4;
        return here.contains(page) && !isMove ? "#" + id(page) : host + href;
    }

    private static AttributeProvider numbersRight() {
        return (node, tag, attributes) -> {
            if (node instanceof TableCell && attributes.remove("align") != null) {
                attributes.put("class", "number");
            }
        };
    }

    private final class Footnotes implements NodeRenderer {

        private final HtmlNodeRendererContext context;
        private final String part;

        private Footnotes(HtmlNodeRendererContext context, String part) {
            this.context = context;
            this.part = part;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FootnoteReference.class, FootnoteDefinition.class);
        }

        @Override
        public void render(Node node) {
            var html = context.getWriter();
            if (node instanceof FootnoteReference mark) {
                String label = mark.getLabel();
                boolean isSource = sources.containsKey(label);
                boolean isClaim = isSource && sources.get(label).isGuide();
                html.tag("sup", isClaim ? Map.of("class", "stated") : Map.of());
                html.tag("a", Map.of("href", isSource ? "#sources-" + label : "#" + remark(label)));
                html.text(isSource ? String.valueOf(order.indexOf(label) + 1) : "note");
                html.tag("/a");
                html.tag("/sup");
            } else if (!sources.containsKey(((FootnoteDefinition) node).getLabel())) {
                html.tag("div", Map.of("id", remark(((FootnoteDefinition) node).getLabel())));
                for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                    context.render(child);
                }
                html.tag("/div");
            }
        }

        private String remark(String label) {
            // A dot, which no file name has: of "roles-nurse" and of "roles-nurse-assistant" the ids differ
            return part + "." + label.strip().replaceAll("\\s+", "-");
        }
    }
}
