package io.rolebook.content.markdown;

import io.rolebook.content.file.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The figures that a block types, each with the mark that follows it: a figure that a table holds is named and not typed. */
final class MarkedFigures extends PlainText {

    /** @param source null for a footnote of the page's own */
    private record Mark(int at, String source) {}

    private final Node block;
    private final List<Mark> marks = new ArrayList<>();

    MarkedFigures(Node block) {
        this.block = block;
        add(block);
        if (block instanceof TableBlock && block.getPrevious() instanceof Paragraph before) {
            MarkedFigures outside = new MarkedFigures(before);
            outside.marks.forEach(mark -> marks.add(new Mark(Integer.MAX_VALUE, mark.source())));
        }
    }

    void check(ProseRules rules, MarkdownBody body, Problems problems) {
        for (TypedFigure figure : TypedFigure.in(toString())) {
            Optional<Mark> mark = markOf(figure);
            if (mark.isEmpty()) {
                problems.figure(
                        body.at(block),
                        "the figure '" + figure.text() + "' names no source",
                        "put a mark behind it, such as [^bls-oews-2025], or leave it out");
                return;
            }
            String source = mark.get().source();
            if (source != null && rules.fields().statistics().holds(source)) {
                String mend = rules.fields()
                        .naming(source, figure.number())
                        .map(field -> "write '" + field + "'")
                        .orElse("name it as a field, such as '{median}', or leave it out");
                problems.figure(
                        body.at(block), "the figure '" + figure.text() + "' stands in a table and is typed", mend);
            }
        }
    }

    /** The first mark behind the figure, or else the last one before it. */
    private Optional<Mark> markOf(TypedFigure figure) {
        return marks.stream()
                .filter(mark -> mark.at() > figure.at())
                .findFirst()
                .or(() -> marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(marks.size() - 1)));
    }

    @Override
    void add(Node node) {
        if (node instanceof SourceMark mark) {
            marks.add(new Mark(words.length(), mark.source()));
        } else if (node instanceof FootnoteReference) {
            marks.add(new Mark(words.length(), null));
        } else if (!(node instanceof FieldNode || node instanceof Code)) {
            // Code is an example, no figure
            super.add(node);
        }
    }
}
