package io.rolebook.content.file;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that no page, feed or spreadsheet can hold: the controls of ASCII and Latin-1 but for tab and line feed, and the
 * code points that Unicode reserves as non-characters (XML 1.0, production 2).
 */
public final class ControlCharacters {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private ControlCharacters() {}

    /** Reports the first one of the lines, if there is one. */
    static boolean areIn(String[] lines, Problems problems) {
        for (int i = 0; i < lines.length; i++) {
            Matcher control = CONTROL.matcher(lines[i]);
            if (control.find()) {
                report(control, new Position(i + 1, control.start() + 1), problems);
                return true;
            }
        }
        return false;
    }

    /** Reports the first one of a value that was written with an escape or an entity, if there is one. */
    public static void check(String value, Position at, Problems problems) {
        Matcher control = CONTROL.matcher(value);
        if (control.find()) {
            report(control, at, problems);
        }
    }

    private static void report(Matcher control, Position at, Problems problems) {
        problems.error(
                at,
                String.format(Locale.ROOT, "the control character U+%04X", (int)
                        control.group().charAt(0)),
                "delete it, or type the character again that it stands for");
    }
}
