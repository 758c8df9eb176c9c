package io.rolebook.content.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Finds the quote or bracket that is opened and not closed. */
final class Unclosed {

    private static final Pattern QUOTED_VALUE = Pattern.compile("^\\s*(?:- )?[\\w-]+:\\s+([\"'])(.*)$");

    private Unclosed() {}

    static Optional<YamlMistake> find(String[] lines, MarkedYamlEngineException e) {
        return quote(e).or(() -> runawayQuote(lines, e)).or(() -> bracket(e)).or(() -> lastBracket(lines, e));
    }

    private static Optional<YamlMistake> quote(MarkedYamlEngineException e) {
        String context = String.valueOf(e.getContext());
        if (!context.contains("quoted scalar")) {
            return Optional.empty();
        }
        return e.getContextMark()
                .map(mark -> YamlMistake.at(
                        mark,
                        "a quote that opens here is not closed in the right place",
                        "close it, or leave both quotes out"));
    }

    /** A quote that the next quote in the file closed, lines below: the parser only notices there. */
    private static Optional<YamlMistake> runawayQuote(String[] lines, MarkedYamlEngineException e) {
        int noticed = e.getProblemMark().map(Mark::getLine).orElse(0);
        for (int i = 0; i < Math.min(noticed, lines.length); i++) {
            Matcher value = QUOTED_VALUE.matcher(lines[i]);
            if (value.matches() && value.group(2).indexOf(value.group(1)) < 0) {
                return Optional.of(new YamlMistake(
                        i,
                        value.start(1),
                        "a quote that opens here is not closed on its line",
                        "close it, or leave both quotes out"));
            }
        }
        return Optional.empty();
    }

    private static Optional<YamlMistake> bracket(MarkedYamlEngineException e) {
        String context = String.valueOf(e.getContext());
        if (!context.contains("flow sequence") && !context.contains("flow mapping")) {
            return Optional.empty();
        }
        boolean list = context.contains("flow sequence");
        return e.getContextMark().map(mark -> bracket(mark.getLine(), mark.getColumn(), list));
    }

    /** One at the end of the last line, behind which nothing comes that the parser could notice. */
    private static Optional<YamlMistake> lastBracket(String[] lines, MarkedYamlEngineException e) {
        int last = lines.length - 1;
        while (last > 0 && lines[last].isBlank()) {
            last--;
        }
        String line = lines[last].stripTrailing();
        boolean list = line.endsWith("[");
        return String.valueOf(e.getContext()).contains("flow node") && (list || line.endsWith("{"))
                ? Optional.of(bracket(last, line.length() - 1, list))
                : Optional.empty();
    }

    private static YamlMistake bracket(int line, int column, boolean list) {
        return new YamlMistake(
                line,
                column,
                "a '" + (list ? "[" : "{") + "' that opens here is not closed in the right place",
                "close it with '" + (list ? "]" : "}") + "', and put a comma between its parts");
    }
}
