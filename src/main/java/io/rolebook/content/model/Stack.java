package io.rolebook.content.model;

import java.util.List;
import java.util.stream.Stream;

/** The tools of the trade in order. */
public record Stack(List<String> source, List<StackItem> items) {

    /** Of every tool, those under another among them. */
    public List<String> names() {
        return items.stream()
                .flatMap(item -> Stream.concat(Stream.of(item.name()), item.children().stream()))
                .toList();
    }
}
