package io.rolebook.content.markdown;

import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import io.rolebook.content.file.SourceFile;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.commonmark.node.Node;

/** Parses the Markdown of a file unless it is of a shape that no page has and no machine should try to show. */
final class Readable {

    /** Emphasis in emphasis and lists in lists, counted together. */
    private static final int DEEPEST = 200;

    /** A row of a table is filled up to the width of its head, so a wide head above many rows is very large. */
    private static final long MOST_CELLS = 200_000;

    private static final long MOST_STEPS = 100_000_000;

    private Readable() {}

    /** The parsed body; an empty one, and a problem, if it is nested too deeply or holds too large a table. */
    static Node parse(SourceFile file, Problems problems) {
        String[] lines = file.body().split("\n", -1);
        int widest = IntStream.range(0, lines.length)
                .boxed()
                .max(Comparator.comparing(line -> StringUtils.countMatches(lines[line], '|')))
                .orElseThrow();
        if ((long) StringUtils.countMatches(lines[widest], '|') * lines.length > MOST_CELLS) {
            problems.error(
                    new Position(file.bodyLine() + widest, 1), "too large a table", "split it; a page is for reading");
            return Markdown.parse("");
        }
        int brackets = angleBrackets(lines);
        if (brackets >= 0) {
            problems.error(
                    new Position(file.bodyLine() + brackets, 1),
                    "a paragraph with thousands of '<'",
                    "split it, or write it as code between lines of ```");
            return Markdown.parse("");
        }
        try {
            Node document = Markdown.parse(file.body());
            if (!Nodes.reaches(DEEPEST, document)) {
                return document;
            }
        } catch (StackOverflowError e) {
            // Nested more deeply than the parser can follow: told below
        }
        problems.error(new Position(file.bodyLine(), 1), "the Markdown is nested too deeply", "use fewer levels");
        return Markdown.parse("");
    }

    /** The first line of a paragraph whose every '<' would have the parser look for a '>' through all the rest, or -1. */
    private static int angleBrackets(String[] lines) {
        long length = 0;
        long brackets = 0;
        int first = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank()) {
                length = 0;
                brackets = 0;
                first = i + 1;
            }
            length += lines[i].length();
            brackets += StringUtils.countMatches(lines[i], '<');
            if (length * brackets > MOST_STEPS) {
                return first;
            }
        }
        return -1;
    }
}
