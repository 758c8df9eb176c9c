package io.rolebook.imports.markdown;

import io.rolebook.content.markdown.Nesting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
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
            return Nesting.reaches(DEEPEST_WORDS, parse(markdown));
        } catch (StackOverflowError e) {
            return true;
        }
    }

    static String markdown(Node node) {
        return RENDERER.render(node).stripTrailing();
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }

    /** The words of a node in one line. */
    static String text(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak line) {
                words.append(' ');
            }
        });
        return words.toString().replaceAll("\\s+", " ").strip();
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
            return new NodeRenderer() {
                @Override
                public Set<Class<? extends Node>> getNodeTypes() {
                    return Set.of();
                }

                @Override
                public void render(Node node) {}
            };
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of('{');
        }
    }
}
