package io.rolebook.content.markdown;

import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be wrong with the characters themselves. */
public final class Text {

    public static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    /** UTF-8 read as another encoding: a Greek beta between Latin letters, or the tell-tale pairs. */
    private static final Pattern MOJIBAKE = Pattern.compile("\\p{IsLatin}{0,40}"
            + "(\\p{IsLatin}β|β\\p{IsLatin}|â€.?|Ã[\\u0080-\\u00BF]|Â[\\u00A0-\\u00BF]|\\uFFFD)\\p{IsLatin}{0,40}");

    /** What every broken word holds: looked for first, as most files hold none. */
    private static final String SUSPICIOUS = "βâÃÂ\uFFFD";

    /** They take no room: pasted text brings them along, and programs then take the word for another. */
    private static final Pattern INVISIBLE = Pattern.compile("[\u200B\u2060\uFEFF\u00AD\u202D\u202E]");

    private Text() {}

    /** Warns of invisible characters, once a line. */
    public static void checkInvisible(String text, int firstLine, Problems problems) {
        if (!INVISIBLE.matcher(text).find()) {
            return;
        }
        int line = firstLine;
        for (String content : text.split("\n", -1)) {
            Matcher invisible = INVISIBLE.matcher(content);
            if (invisible.find()) {
                problems.warning(
                        "invisible-character",
                        new Position(line, invisible.start() + 1),
                        String.format(
                                Locale.ROOT, "the invisible character U+%04X", (int) content.charAt(invisible.start())),
                        "delete it, with the letter before it, and type that letter again");
            }
            line++;
        }
    }

    /** Warns of each broken word, once a line. */
    public static void checkCharacters(String text, int firstLine, Problems problems) {
        if (SUSPICIOUS.chars().noneMatch(c -> text.indexOf(c) >= 0)) {
            return;
        }
        int line = firstLine;
        for (String content : text.split("\n", -1)) {
            Matcher broken = MOJIBAKE.matcher(content);
            if (broken.find()) {
                problems.warning(
                        "mojibake",
                        new Position(line, broken.start() + 1),
                        "broken characters in '" + broken.group() + "'",
                        "type the word again: its quotes, dashes or accents were lost on the way");
            }
            line++;
        }
    }
}
