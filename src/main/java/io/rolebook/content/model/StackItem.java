package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;

/** A tool, with the ones that come under it: {@code Python (Django, Flask)}. */
public record StackItem(String name, List<String> children) {

    @JsonCreator
    public static StackItem of(String text) {
        int open = text.indexOf('(');
        if (open < 0) {
            return new StackItem(text.strip(), List.of());
        }
        String inside = text.substring(open + 1, text.lastIndexOf(')'));
        List<String> children = Arrays.stream(inside.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
        return new StackItem(text.substring(0, open).strip(), children);
    }

    @JsonValue
    public String text() {
        return children.isEmpty() ? name : name + " (" + String.join(", ", children) + ")";
    }
}
