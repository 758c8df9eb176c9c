package io.rolebook.content.parse;

import com.fasterxml.jackson.databind.JsonNode;
import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Problems;
import io.rolebook.content.markdown.TypedFigure;
import io.rolebook.content.statistics.Statistics;
import java.util.Set;

/**
 * Figures in the texts of the front matter. One is right where the entry around it names a source that is no table; a field is
 * not, since it is filled in prose alone.
 */
final class FactFigures {

    /** What readers are not shown as a statement of the guide's, or what says itself what it is. */
    private static final Set<String> NOT_STATED =
            Set.of("changes", "accept", "url", "redirects", "hidden-aliases", "credit", "withdrawn");

    private final FrontMatter facts;
    private final Statistics statistics;
    private final Problems problems;

    private FactFigures(FrontMatter facts, Statistics statistics, Problems problems) {
        this.facts = facts;
        this.statistics = statistics;
        this.problems = problems;
    }

    static void check(FrontMatter facts, Statistics statistics, Problems problems) {
        new FactFigures(facts, statistics, problems).walk(facts.json(), "", null);
    }

    /** @param source what the nearest group around says about its source, or null */
    private void walk(JsonNode node, String pointer, JsonNode source) {
        if (node.isObject()) {
            JsonNode own = node.has("source") ? node.get("source") : source;
            node.properties().forEach(field -> {
                if (!NOT_STATED.contains(field.getKey())) {
                    walk(field.getValue(), pointer + "/" + field.getKey(), own);
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i, source);
            }
        } else if (node.isTextual()) {
            text(node.asText(), pointer, source);
        }
    }

    private void text(String text, String pointer, JsonNode source) {
        TypedFigure.firstIn(text).ifPresent(figure -> {
            if (source == null) {
                problems.figure(
                        facts.valueAt(pointer),
                        "the figure '" + figure.text() + "' names no source",
                        "tell it in the text below the facts, with a mark, or leave it out");
            } else if (source.isTextual() && statistics.holds(source.asText())) {
                problems.figure(
                        facts.valueAt(pointer),
                        "the figure '" + figure.text() + "' stands in a table and is typed",
                        "leave it out; the page shows it");
            }
        });
    }
}
