package io.rolebook.content.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.markdown.TypedFigure;
import io.rolebook.content.statistics.Statistics;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;

/**
 * Figures in the texts of the front matter. One is right where the entry around it names a source that is no table; a field is
 * not, since it is filled in prose alone.
 */
final class FactFigures {

    /** What readers are not shown as a statement of the guide's, or what says itself what it is. */
    private static final Set<String> NOT_STATED =
            Set.of("changes", "accept", "url", "redirects", "hidden-aliases", "credit", "withdrawn");

    private FactFigures() {}

    static void check(FrontMatter facts, Statistics statistics) {
        facts.texts().forEach((pointer, text) -> {
            if (Collections.disjoint(Arrays.asList(pointer.split("/")), NOT_STATED)) {
                TypedFigure.firstIn(text).ifPresent(figure -> check(figure, pointer, facts, statistics));
            }
        });
    }

    private static void check(TypedFigure figure, String pointer, FrontMatter facts, Statistics statistics) {
        JsonNode source = source(facts.json(), pointer);
        if (source.isMissingNode()) {
            String what = "the figure '" + figure.text() + "' names no source";
            facts.figure(pointer, what, "tell it in the text below the facts, with a mark, or leave it out");
        } else if (source.isTextual() && statistics.holds(source.asText())) {
            String what = "the figure '" + figure.text() + "' stands in a table and is typed";
            facts.figure(pointer, what, "leave it out; the page shows it");
        }
    }

    /** What the nearest group around says about its source; missing if none does. */
    private static JsonNode source(JsonNode facts, String pointer) {
        JsonNode source = MissingNode.getInstance();
        String around = pointer;
        while (source.isMissingNode() && !around.isEmpty()) {
            around = around.substring(0, around.lastIndexOf('/'));
            source = facts.at(around).path("source");
        }
        return source;
    }
}
