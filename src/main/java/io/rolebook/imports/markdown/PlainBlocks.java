package io.rolebook.imports.markdown;

import io.rolebook.content.markdown.Markdown;
import io.rolebook.content.markdown.Nodes;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Takes out of a page what the guide does not show: pictures, HTML around text, and links that lead nowhere. */
final class PlainBlocks extends AbstractVisitor {

    private static final Pattern NO_TEXT =
            Pattern.compile("(?is)<(table|script|style|svg|iframe|video|object|form|canvas)\\b.*");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(-->|$)");
    private static final Pattern HEADING = Pattern.compile("(?is)<h([1-6])\\b[^>]*>(.*?)</h\\1>");
    private static final Pattern SUMMARY = Pattern.compile("(?is)<summary\\b[^>]*>(.*?)</summary>");
    private static final Pattern ITEM = Pattern.compile("(?i)<li\\b[^>]*>\\s*");
    private static final Pattern TAG = Pattern.compile("(?s)</?[a-zA-Z][^<>]*>|<[!?][^<>]*>");

    private final OriginalPage page;
    private final PageLinks links;

    PlainBlocks(OriginalPage page, PageLinks links) {
        this.page = page;
        this.links = links;
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(text.getLiteral().replaceAll("\\p{Cntrl}|\u00A0|\uFEFF", " "));
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        definition.unlink();
    }

    @Override
    public void visit(Image image) {
        String alt = Markdown.text(image);
        note(image, alt.isEmpty() ? "a picture is left out" : "the picture “" + alt + "” is left out");
        image.unlink();
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        link.setTitle(null);
        Optional<String> target = links.target(page.path(), link.getDestination());
        if (target.isPresent() && link.getFirstChild() != null) {
            link.setDestination(target.get());
            return;
        }
        if (link.getFirstChild() != null) {
            note(link, "a link is plain text now: it leads to no page of this import");
        }
        Nodes.children(link).forEach(link::insertBefore);
        link.unlink();
    }

    @Override
    public void visit(HtmlInline html) {
        if (!html.getLiteral().startsWith("<!--")) {
            note(html, "HTML is left out, its text stays");
        }
        html.unlink();
    }

    /** Markdown stands between the tags of many pages; a table or a script would be a heap of words. */
    @Override
    public void visit(HtmlBlock html) {
        String code = COMMENT.matcher(html.getLiteral()).replaceAll("");
        String text = TAG.matcher(inMarkdown(code))
                .replaceAll("")
                .replaceAll("(?m)^[ \\t]+", "")
                .strip();
        if (NO_TEXT.matcher(code).find()) {
            note(html, "a table or program in HTML is left out");
        } else {
            if (!code.isBlank()) {
                note(html, "HTML is left out, its text stays");
            }
            for (Node node : Nodes.children(Original.parse(text))) {
                if (!(node instanceof HtmlBlock)) {
                    node.setSourceSpans(html.getSourceSpans());
                    html.insertBefore(node);
                    node.accept(this);
                }
            }
        }
        html.unlink();
    }

    /** HTML whose headings, summaries of details and items are written as those of Markdown are. */
    private static String inMarkdown(String html) {
        String headings = HEADING.matcher(html)
                .replaceAll(found -> block("#".repeat(Integer.parseInt(found.group(1))) + " ", found.group(2), ""));
        String summaries = SUMMARY.matcher(headings).replaceAll(found -> block("**", found.group(1), "**"));
        return ITEM.matcher(summaries).replaceAll("\n- ");
    }

    private static String block(String before, String html, String after) {
        String words = TAG.matcher(html).replaceAll("").replaceAll("\\s+", " ").strip();
        return words.isEmpty() ? "" : Matcher.quoteReplacement("\n\n" + before + words + after + "\n\n");
    }

    private void note(Node node, String what) {
        Node place = node;
        while (Original.line(place) < 0 && place.getParent() != null) {
            place = place.getParent();
        }
        page.notes().add(page.firstLine() + Math.max(0, Original.line(place)), what);
    }
}
