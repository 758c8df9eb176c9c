package io.rolebook.content.file;

import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * A YAML mistake in an editor's words, at the place where it was made rather than where the parser noticed.
 *
 * @param line and column count from 0 within the front matter
 */
record YamlMistake(int line, int column, String what, String mend) {

    static final String INDENTED = "this line is indented differently from its neighbors";
    static final String TOGETHER = "keys that belong together start in the same column";

    static YamlMistake at(Mark mark, String what, String mend) {
        return new YamlMistake(mark.getLine(), mark.getColumn(), what, mend);
    }

    static YamlMistake find(String text, MarkedYamlEngineException e) {
        String[] lines = text.split("\n", -1);
        Mark mark = e.getProblemMark().or(e::getContextMark).orElseThrow();
        String line = mark.getLine() < lines.length ? lines[mark.getLine()] : "";
        String problem = String.valueOf(e.getProblem());
        String context = String.valueOf(e.getContext());
        return tab(lines)
                .or(() -> Unclosed.find(lines, e))
                .or(() -> problem.contains("mapping values are not allowed")
                        ? Optional.of(colonInValue(line, mark))
                        : Optional.empty())
                .or(() -> context.matches("(?s).*block (mapping|collection).*") || problem.contains("block end")
                        ? Optional.of(strayIndent(line, mark))
                        : Optional.empty())
                .or(() -> problem.contains("could not find expected ':'")
                        ? Optional.of(noFact(lines, e.getContextMark().orElse(mark)))
                        : Optional.empty())
                .orElseGet(() -> special(line, mark, problem, context));
    }

    private static Optional<YamlMistake> tab(String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            int tab = indent(lines[i]).indexOf('\t');
            if (tab >= 0) {
                return Optional.of(
                        new YamlMistake(i, tab, "a tab in the indent", "indent with two spaces for each step"));
            }
        }
        return Optional.empty();
    }

    private static YamlMistake colonInValue(String line, Mark mark) {
        int first = line.indexOf(": ");
        return first >= 0 && first < mark.getColumn()
                ? at(mark, "a second colon in the line", "put the whole value in double quotes")
                : new YamlMistake(mark.getLine(), indent(line).length(), INDENTED, TOGETHER);
    }

    private static YamlMistake strayIndent(String whole, Mark mark) {
        String line = whole.strip();
        if (whole.substring(0, Math.min(mark.getColumn(), whole.length())).contains(": ")) {
            return at(mark, "the value is already closed before this", "put all of it in double quotes");
        }
        if (mark.getColumn() == 0 && line.startsWith("-")) {
            return at(mark, "a list item without a key", "put it below its key");
        }
        String what = line.startsWith("-") || line.contains(":") ? INDENTED : shown(line) + " is not a fact";
        return at(mark, what, "write 'key: value', in the same column as the other keys");
    }

    private static YamlMistake noFact(String[] lines, Mark start) {
        String fact = lines[start.getLine()].strip();
        String mend = fact.matches("[a-z-]+:\\S.*")
                ? "put a space behind the colon"
                : "write 'key: value', or indent a line that continues the one above";
        return at(start, shown(fact) + " is not a fact", mend);
    }

    private static YamlMistake special(String line, Mark mark, String problem, String context) {
        String mend = "put the value in double quotes";
        if (context.matches(".*(alias|anchor).*") || problem.contains("alias")) {
            String value = line.strip().replaceFirst("^[^&*]*", "");
            String what = shown(value) + " starts with a special character";
            return new YamlMistake(mark.getLine(), Math.max(0, line.indexOf(value)), what, mend);
        }
        if (problem.contains("cannot start any token")) {
            return at(mark, shown(line.strip()) + " starts with a special character", mend);
        }
        if (problem.contains("found ','")) {
            return at(mark, "a comma too many", "remove it");
        }
        return at(
                mark,
                "the front matter cannot be read here",
                "write 'key: value', quoting values with special characters");
    }

    static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private static String shown(String text) {
        return "'" + StringUtils.abbreviate(text, "…", 40) + "'";
    }
}
