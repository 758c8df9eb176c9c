package io.rolebook.content.model;

import java.util.List;

/** The tools of the trade in order. */
public record Stack(List<String> source, List<StackItem> items) {
    public Stack {
        source = Lists.of(source);
        items = Lists.of(items);
    }
}
