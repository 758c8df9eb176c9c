package io.rolebook.content.file;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Characters that no page, feed or spreadsheet can hold: the controls of ASCII and Latin-1 but for tab and line feed, and the
 * code points that Unicode reserves as non-characters (XML 1.0, production 2).
 */
public final class ControlCharacters {

    private static final String REMOVE = "delete it, or type the character again that it stands for";

    private ControlCharacters() {}

    /** Reports the first one of the lines, if there is one. */
    static boolean areIn(String[] lines, Problems problems) {
        for (int i = 0; i < lines.length; i++) {
            OptionalInt at = first(lines[i]);
            if (at.isPresent()) {
                problems.error(new Position(i + 1, at.getAsInt() + 1), what(lines[i], at.getAsInt()), REMOVE);
                return true;
            }
        }
        return false;
    }

    /** Reports the first one of a value that was written with an escape or an entity, if there is one. */
    public static void check(String value, Position at, Problems problems) {
        first(value).ifPresent(index -> problems.error(at, what(value, index), REMOVE));
    }

    private static String what(String text, int index) {
        return String.format(Locale.ROOT, "the control character U+%04X", (int) text.charAt(index));
    }

    private static OptionalInt first(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isControl = Character.isISOControl(c) && c != '\n' && c != '\t';
            if (isControl || c == '\uFFFE' || c == '\uFFFF') {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
