package io.rolebook.imports.markdown;

import io.rolebook.content.markdown.Nodes;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.CoreMarkdownNodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** The Markdown that other programs write, and its trees: parsed, as plain text, and written again for the guide. */
final class Original {

    private static final int DEEPEST = 40;
    private static final int DEEPEST_WORDS = 100;
    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            FootnotesExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .build();
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .nodeRendererFactory(new Braces())
            .extensions(EXTENSIONS)
            .build();

    private Original() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** Whether Markdown is nested more deeply than any reader follows, in which case nothing can walk through it. */
    static boolean isTooDeep(String markdown) {
        try {
            return Nodes.reaches(DEEPEST_WORDS, parse(markdown));
        } catch (StackOverflowError e) {
            return true;
        }
    }

    static String markdown(Node node) {
        return RENDERER.render(node).stripTrailing();
    }

    /** The line of a node in its text, from 0; -1 if it was made and not read. */
    static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? -1
                : node.getSourceSpans().get(0).getLineIndex();
    }

    /** Braces name figures in the guide; those of other pages are only braces. */
    private static final class Braces implements MarkdownNodeRendererFactory {

        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new CoreMarkdownNodeRenderer(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of('{');
        }
    }
}
