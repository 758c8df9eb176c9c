package io.rolebook.roles;

import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import io.rolebook.web.Placed;
import java.util.List;
import java.util.function.Function;

/**
 * An entry of a list in the front matter of a role.
 *
 * @param at its JSON pointer
 * @param marks of who says so; none where it is the editors' judgment
 */
record Cited<T>(T value, String at, List<Mark> marks) {

    /** All entries of the list at a pointer, in their order. */
    static <T> List<Cited<T>> all(String pointer, List<T> list, Function<T, List<String>> sources, Notes notes) {
        return Placed.all(pointer, list).stream()
                .map(entry -> new Cited<>(entry.value(), entry.at(), notes.marks(sources.apply(entry.value()))))
                .toList();
    }
}
