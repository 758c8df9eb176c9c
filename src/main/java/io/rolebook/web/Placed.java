package io.rolebook.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * An entry of a list in a file's front matter.
 *
 * @param at its JSON pointer, by which {@link Edits} finds its line
 */
public record Placed<T>(T value, String at) {

    /** All entries of the list at a pointer. */
    public static <T> List<Placed<T>> all(String pointer, List<T> list) {
        return all(pointer, list, entry -> false);
    }

    /**
     * All entries of a list, the first of which may stand in tables and not in the file: these are found where the file names
     * its occupations.
     */
    public static <T> List<Placed<T>> all(String pointer, List<T> list, Predicate<T> isFromTable) {
        int fromTables = (int) list.stream().filter(isFromTable).count();
        return IntStream.range(0, list.size())
                .mapToObj(i ->
                        new Placed<>(list.get(i), i < fromTables ? "/occupations" : pointer + "/" + (i - fromTables)))
                .toList();
    }
}
