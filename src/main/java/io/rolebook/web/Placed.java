package io.rolebook.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An entry of a list in a file's front matter.
 *
 * @param at its JSON pointer, by which {@link Edits} finds its line
 */
public record Placed<T>(T value, String at) {

    /** All entries of the list at a pointer. */
    public static <T> List<Placed<T>> all(String pointer, List<T> list) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> new Placed<>(list.get(i), pointer + "/" + i))
                .toList();
    }
}
