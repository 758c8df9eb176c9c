package io.rolebook.content.markdown;

import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import io.rolebook.content.file.SourceFile;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** What can be wrong with the characters themselves. */
public final class Text {

    public static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    /** UTF-8 read as another encoding: a Greek beta between Latin letters, or the tell-tale pairs. */
    private static final Pattern MOJIBAKE = Pattern.compile("\\p{IsLatin}{0,40}"
            + "(\\p{IsLatin}β|β\\p{IsLatin}|â€.?|Ã[\\u0080-\\u00BF]|Â[\\u00A0-\\u00BF]|\\uFFFD)\\p{IsLatin}{0,40}");

    /** What every broken word holds: looked for first, as most lines hold none. */
    private static final String SUSPICIOUS = "βâÃÂ\uFFFD";

    /** They take no room: pasted text brings them along, and programs then take the word for another. */
    private static final Pattern INVISIBLE = Pattern.compile("[\u200B\u2060\uFEFF\u00AD\u202D\u202E]");

    private Text() {}

    /** Warns of invisible characters and of broken words, each once a line. */
    public static void check(SourceFile file, Problems problems) {
        check(file.frontMatter(), SourceFile.FRONT_MATTER_LINE, problems);
        check(file.body(), file.bodyLine(), problems);
    }

    private static void check(String text, int firstLine, Problems problems) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher invisible = INVISIBLE.matcher(lines[i]);
            if (invisible.find()) {
                int character = lines[i].charAt(invisible.start());
                problems.warning(
                        "invisible-character",
                        new Position(firstLine + i, invisible.start() + 1),
                        String.format(Locale.ROOT, "the invisible character U+%04X", character),
                        "delete it, with the letter before it, and type that letter again");
            }
            Matcher broken = MOJIBAKE.matcher(lines[i]);
            if (StringUtils.containsAny(lines[i], SUSPICIOUS) && broken.find()) {
                problems.warning(
                        "mojibake",
                        new Position(firstLine + i, broken.start() + 1),
                        "broken characters in '" + broken.group() + "'",
                        "type the word again: its quotes, dashes or accents were lost on the way");
            }
        }
    }
}
