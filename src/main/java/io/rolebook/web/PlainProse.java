package io.rolebook.web;

import io.rolebook.content.model.Prose;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of the guide without their markup, in one line. */
public final class PlainProse {

    private static final Pattern ENDED = Pattern.compile("[.?!:;…]$");

    private PlainProse() {}

    public static String of(Prose... prose) {
        return of(Stream.of(prose));
    }

    public static String of(Stream<Prose> prose) {
        return prose.map(Prose::text)
                .filter(text -> !text.isEmpty())
                .map(text -> text.replace('\n', ' '))
                .collect(Collectors.joining(" "));
    }

    /** @param note null if there is none; behind a name that ends a sentence it begins the next */
    public static String sentence(String name, String note) {
        return note == null ? ended(name) : ended(name + (isEnded(name) ? " " : ": ") + note);
    }

    private static String ended(String text) {
        return isEnded(text) ? text : text + ".";
    }

    private static boolean isEnded(String text) {
        return ENDED.matcher(text).find();
    }

    public static String join(String one, String other) {
        return (one + " " + other).strip();
    }
}
