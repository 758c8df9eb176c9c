package io.rolebook.content.markdown;

import io.rolebook.content.file.ControlCharacters;
import io.rolebook.content.file.Problems;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.Reference.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** One walk over a file's Markdown: gathers headings and references, and reports what no page may hold. */
final class Scan extends AbstractVisitor {

    private final MarkdownBody body;
    private final String[] lines;
    private final Problems problems;
    private final ProseRules rules;
    private final Headings headings;
    private final List<Reference> references = new ArrayList<>();

    Scan(MarkdownBody body, String[] lines, ProseRules rules, Problems problems) {
        this.body = body;
        this.lines = lines;
        this.problems = problems;
        this.rules = rules;
        this.headings = new Headings(body, problems);
    }

    List<Heading> headings() {
        return headings.all();
    }

    List<Reference> references() {
        return references;
    }

    @Override
    public void visit(Heading heading) {
        headings.add(heading);
        visitChildren(heading);
        if (rules.figuresNeedMarks()) {
            TypedFigure.firstIn(Markdown.textWithoutCode(heading))
                    .ifPresent(figure -> problems.figure(
                            body.at(heading),
                            "the figure '" + figure.text() + "' in a heading names no source",
                            "tell it in the text below, with a mark"));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        List<SourceSpan> spans = paragraph.getSourceSpans();
        for (SourceSpan span : spans) {
            RawMarkup.checkLine(
                    lines[span.getLineIndex()].substring(span.getColumnIndex()),
                    span == spans.get(0),
                    body.at(span),
                    problems);
        }
        checkFigure(paragraph);
    }

    @Override
    public void visit(HtmlBlock html) {
        if (!Comments.opensComment(html)) {
            RawMarkup.checkHtml(html.getLiteral(), body.at(html), problems);
            checkFigure(html);
        } else if (Comments.isClosed(html)) {
            problems.error(
                    body.at(html),
                    "text on a comment's last line",
                    "begin it on a line of its own, below an empty one");
        } else {
            problems.error(body.at(html), "a comment that opens here is never closed", "close it with '-->'");
        }
    }

    @Override
    public void visit(HtmlInline html) {
        RawMarkup.checkHtml(html.getLiteral(), body.at(html), problems);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            checkFigure(block);
        } else {
            visitChildren(block);
        }
    }

    /** A table, like a paragraph, may carry its mark anywhere, or in the paragraph right before it. */
    private void checkFigure(Node block) {
        visitChildren(block);
        if (rules.figuresNeedMarks()) {
            new MarkedFigures(block).check(rules, body, problems);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof SourceMark mark) {
            if (!mark.isOfField()) {
                references.add(new Reference(Target.SOURCE, mark.source(), body.at(mark)));
            }
        } else if (node instanceof TableRow || node.getFirstChild() != null) {
            visitChildren(node);
        }
    }

    /** An entity such as {@code &#7;} is the character it names. */
    @Override
    public void visit(Text text) {
        ControlCharacters.check(text.getLiteral(), body.at(text), problems);
        RawMarkup.checkText(text.getLiteral(), body.at(text), problems);
    }

    @Override
    public void visit(Link link) {
        ControlCharacters.check(Objects.toString(link.getTitle(), ""), body.at(link), problems);
        String target = link.getDestination();
        if (target.startsWith("/") || target.startsWith("#")) {
            references.add(new Reference(Target.LINK, target, body.at(link)));
        } else if (target.matches("https?://[\\p{L}\\p{N}][^\\[\\]\\s]*")
                || target.matches("https?://[\\p{L}\\p{N}][^\\s/?#\\[\\]]*[/?#].*")) {
            references.add(new Reference(Target.EXTERNAL, target, body.at(link)));
        } else if (!target.matches("mailto:.+")) {
            problems.error(
                    body.at(link),
                    "the link '" + target + "' leads nowhere",
                    "start with https:// for another site, or with / for a page of this guide");
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        problems.error(body.at(image), "a picture", "the guide shows none; describe it in words");
    }
}
