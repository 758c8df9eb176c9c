package io.rolebook.content.model;

import java.util.List;

/** What is left out of a file is an empty list, never null. */
final class Lists {

    private Lists() {}

    static <T> List<T> of(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
