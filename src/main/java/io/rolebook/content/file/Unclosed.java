package io.rolebook.content.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Finds the quote or bracket that is opened and not closed. */
final class Unclosed {

    private static final Pattern QUOTED_VALUE = Pattern.compile("^\\s*(?:- )?[\\w-]+:\\s+([\"'])(.*)$");
    private static final String CLOSE_QUOTE = "close it, or leave both quotes out";

    private Unclosed() {}

    static Optional<YamlMistake> find(String[] lines, MarkedYamlEngineException e) {
        String context = String.valueOf(e.getContext());
        if (context.contains("quoted scalar")) {
            return e.getContextMark()
                    .map(mark -> YamlMistake.at(
                            mark, "a quote that opens here is not closed in the right place", CLOSE_QUOTE));
        }
        Optional<YamlMistake> runaway = runawayQuote(lines, e);
        if (runaway.isPresent()) {
            return runaway;
        }
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            char open = context.contains("flow sequence") ? '[' : '{';
            return e.getContextMark().map(mark -> bracket(mark.getLine(), mark.getColumn(), open));
        }
        return context.contains("flow node") ? lastBracket(lines) : Optional.empty();
    }

    /** A quote that the next quote in the file closed, lines below: the parser only notices there. */
    private static Optional<YamlMistake> runawayQuote(String[] lines, MarkedYamlEngineException e) {
        int noticed = e.getProblemMark().map(Mark::getLine).orElse(0);
        for (int i = 0; i < Math.min(noticed, lines.length); i++) {
            Matcher value = QUOTED_VALUE.matcher(lines[i]);
            if (value.matches() && !value.group(2).contains(value.group(1))) {
                return Optional.of(new YamlMistake(
                        i, value.start(1), "a quote that opens here is not closed on its line", CLOSE_QUOTE));
            }
        }
        return Optional.empty();
    }

    /** One at the end of the last line, behind which nothing comes that the parser could notice. */
    private static Optional<YamlMistake> lastBracket(String[] lines) {
        int last = lines.length - 1;
        while (last > 0 && lines[last].isBlank()) {
            last--;
        }
        String line = lines[last].stripTrailing();
        return line.endsWith("[") || line.endsWith("{")
                ? Optional.of(bracket(last, line.length() - 1, line.charAt(line.length() - 1)))
                : Optional.empty();
    }

    private static YamlMistake bracket(int line, int column, char open) {
        return new YamlMistake(
                line,
                column,
                "a '" + open + "' that opens here is not closed in the right place",
                "close it with '" + (open == '[' ? ']' : '}') + "', and put a comma between its parts");
    }
}
