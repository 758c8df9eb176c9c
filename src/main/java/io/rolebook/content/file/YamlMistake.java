package io.rolebook.content.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** A YAML mistake in an editor's words, at the place where it was made rather than where the parser noticed. */
record YamlMistake(int line, int column, String what, String mend) {

    static final String INDENTED = "this line is indented differently from its neighbors";
    static final String TOGETHER = "keys that belong together start in the same column";

    /** @param line and column count from 0 within the front matter */
    void report(int firstLine, Problems problems) {
        problems.error(new Position(firstLine + line, column + 1), what, mend);
    }

    static YamlMistake find(String text, MarkedYamlEngineException e) {
        String[] lines = text.split("\n", -1);
        return tab(lines)
                .or(() -> Unclosed.find(lines, e))
                .or(() -> colonInValue(lines, e))
                .or(() -> strayIndent(lines, e))
                .orElseGet(() -> other(lines, e));
    }

    private static Optional<YamlMistake> tab(String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            String indent = lines[i].substring(
                    0, lines[i].length() - lines[i].stripLeading().length());
            if (indent.indexOf('\t') >= 0) {
                return Optional.of(new YamlMistake(
                        i, indent.indexOf('\t'), "a tab in the indent", "indent with two spaces for each step"));
            }
        }
        return Optional.empty();
    }

    private static Optional<YamlMistake> colonInValue(String[] lines, MarkedYamlEngineException e) {
        if (!String.valueOf(e.getProblem()).contains("mapping values are not allowed")) {
            return Optional.empty();
        }
        Mark mark = e.getProblemMark().orElseThrow();
        String line = lines[Math.min(mark.getLine(), lines.length - 1)];
        int first = line.indexOf(": ");
        if (first >= 0 && first < mark.getColumn()) {
            return Optional.of(at(mark, "a second colon in the line", "put the whole value in double quotes"));
        }
        return Optional.of(new YamlMistake(
                mark.getLine(), line.length() - line.stripLeading().length(), INDENTED, TOGETHER));
    }

    private static Optional<YamlMistake> strayIndent(String[] lines, MarkedYamlEngineException e) {
        String problem = String.valueOf(e.getProblem());
        String context = String.valueOf(e.getContext());
        if (context.contains("block mapping")
                || context.contains("block collection")
                || problem.contains("block end")) {
            Mark mark = e.getProblemMark().orElseThrow();
            String whole = mark.getLine() < lines.length ? lines[mark.getLine()] : "";
            String line = whole.strip();
            if (whole.substring(0, Math.min(mark.getColumn(), whole.length())).contains(": ")) {
                return Optional.of(
                        at(mark, "the value is already closed before this", "put all of it in double quotes"));
            }
            if (mark.getColumn() == 0 && line.startsWith("-")) {
                return Optional.of(at(mark, "a list item without a key", "put it below its key"));
            }
            String what =
                    line.startsWith("-") || line.contains(":") ? INDENTED : "'" + shorten(line) + "' is not a fact";
            return Optional.of(at(mark, what, "write 'key: value', in the same column as the other keys"));
        }
        return Optional.empty();
    }

    private static YamlMistake other(String[] lines, MarkedYamlEngineException e) {
        Mark mark = e.getProblemMark().or(e::getContextMark).orElseThrow();
        String line = mark.getLine() < lines.length ? lines[mark.getLine()].strip() : "";
        if (String.valueOf(e.getProblem()).contains("could not find expected ':'")) {
            Mark start = e.getContextMark().orElse(mark);
            String fact = lines[start.getLine()].strip();
            String mend = fact.matches("[a-z-]+:\\S.*")
                    ? "put a space behind the colon"
                    : "write 'key: value', or indent a line that continues the one above";
            return at(start, "'" + shorten(fact) + "' is not a fact", mend);
        }
        if (String.valueOf(e.getContext()).matches(".*(alias|anchor).*")
                || String.valueOf(e.getProblem()).contains("alias")) {
            String first = line.replaceFirst("^[^&*]*", "");
            return new YamlMistake(
                    mark.getLine(),
                    Math.max(0, lines[mark.getLine()].indexOf(first)),
                    "'" + shorten(first) + "' starts with a special character",
                    "put the value in double quotes");
        }
        if (String.valueOf(e.getProblem()).contains("cannot start any token")) {
            return at(
                    mark, "'" + shorten(line) + "' starts with a special character", "put the value in double quotes");
        }
        if (String.valueOf(e.getProblem()).contains("found ','")) {
            return at(mark, "a comma too many", "remove it");
        }
        return at(
                mark,
                "the front matter cannot be read here",
                "write 'key: value', quoting values with special characters");
    }

    static YamlMistake at(Mark mark, String what, String mend) {
        return new YamlMistake(mark.getLine(), mark.getColumn(), what, mend);
    }

    private static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
