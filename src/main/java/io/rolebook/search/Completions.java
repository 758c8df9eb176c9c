package io.rolebook.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Suggestions as a browser's search field takes them, which is as the OpenSearch extension for suggestions has it. */
record Completions(String typed, List<Suggestion> suggestions, String base) {

    /** What was typed, and three lists of one length: what could be meant, what it is, and where it is. */
    @JsonValue
    List<Object> parts() {
        return List.of(
                typed,
                suggestions.stream().map(Suggestion::label).toList(),
                suggestions.stream().map(Suggestion::kind).toList(),
                suggestions.stream().map(suggestion -> base + suggestion.href()).toList());
    }
}
