package io.rolebook.content.markdown;

import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Prose.Footnote;
import io.rolebook.content.model.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.lang3.StringUtils;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The Markdown of one file, parsed once; cut into parts by its headings and rendered part by part. */
public final class MarkdownBody {

    private final Node document;
    private final int firstLine;
    private final Map<Node, String> anchors = new IdentityHashMap<>();
    private final Map<String, Footnote> footnotes = new HashMap<>();
    private final Markdown markdown = new Markdown(anchors);
    private final Scan scan;

    /** Parses the body and reports what no prose of the guide may hold. */
    public MarkdownBody(SourceFile file, ProseRules rules, Problems problems) {
        document = Readable.parse(file, problems);
        firstLine = file.bodyLine();
        Anchors ids = new Anchors();
        FilledFields.fillAll(document, rules.fields(), this, problems);
        scan = new Scan(this, file.body().split("\n", -1), rules, problems);
        document.accept(scan);
        for (Heading heading : scan.headings()) {
            anchors.put(heading, ids.of(Markdown.text(heading)));
        }
        for (Node node : Nodes.children(document)) {
            if (node instanceof FootnoteDefinition definition) {
                String key = SourceMark.footnoteKey(definition.getLabel());
                Document note = Markdown.document(Nodes.children(definition));
                footnotes.put(key, new Footnote(key, markdown.inline(note), Markdown.markdown(note)));
            }
        }
    }

    /** Sources and addresses that the prose names. */
    public List<Reference> references() {
        return scan.references();
    }

    /**
     * The anchors of the file's headings and their lines, in order, by the heading of rank two they stand under; asked for
     * before any prose is.
     */
    public Map<String, Map<String, Integer>> anchorsByPart() {
        Map<String, Map<String, Integer>> byPart = new HashMap<>();
        String part = "";
        for (Heading heading : scan.headings()) {
            part = heading.getLevel() <= 2 ? Markdown.text(heading) : part;
            byPart.computeIfAbsent(part, p -> new LinkedHashMap<>())
                    .put(anchors.get(heading), at(heading).line());
        }
        return byPart;
    }

    /** The body by its headings of rank two. */
    public List<Part> parts() {
        return parts(Nodes.children(document), 2);
    }

    /** A part by its headings of rank three. */
    public List<Part> parts(Part part) {
        return parts(part.nodes(), 3);
    }

    private List<Part> parts(List<Node> nodes, int rank) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("", "", Position.START, new ArrayList<>()));
        for (Node node : nodes) {
            if (node instanceof Heading heading && heading.getLevel() == rank) {
                parts.add(new Part(Markdown.text(heading), anchors.get(heading), at(heading), new ArrayList<>()));
            } else if (!(node instanceof FootnoteDefinition)) {
                parts.get(parts.size() - 1).nodes().add(node);
            }
        }
        return parts;
    }

    public Prose prose(List<Node> nodes) {
        return nodes.isEmpty() ? Prose.EMPTY : prose(nodes, markdown::blocks);
    }

    /** Prose that stands inside a line: a lone paragraph without its {@code <p>}. */
    public Prose line(List<Node> nodes) {
        return nodes.isEmpty() ? Prose.EMPTY : prose(nodes, markdown::inline);
    }

    private Prose prose(List<Node> nodes, Function<Document, String> html) {
        int words = words(nodes);
        Document document = Markdown.document(nodes);
        ProseText text = new ProseText();
        text.add(document);
        List<Footnote> own = text.marks().stream()
                .distinct()
                .filter(footnotes::containsKey)
                .map(footnotes::get)
                .toList();
        return new Prose(html.apply(document), Markdown.markdown(document), text.toString(), text.marks(), own, words);
    }

    private static int words(List<Node> nodes) {
        int words = 0;
        for (Node node : nodes) {
            String text = Markdown.text(node);
            words += text.isEmpty() ? 0 : 1 + StringUtils.countMatches(text, ' ');
        }
        return words;
    }

    /** Where a node stands in the file. */
    public Position at(Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (!place.getSourceSpans().isEmpty()) {
                return at(place.getSourceSpans().get(0));
            }
        }
        return new Position(firstLine, 1);
    }

    Position at(SourceSpan span) {
        return new Position(firstLine + span.getLineIndex(), span.getColumnIndex() + 1);
    }
}
