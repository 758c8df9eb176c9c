package io.rolebook.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param written as it stands there
 * @param key as words are compared: in lower case and without the s of a plural
 */
record Token(String written, String key, int start, int end) {

    /** {@code C++}, {@code C#}, {@code .NET} and {@code R&D} are words. */
    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{L}{1,2}&\\p{L}{1,2}(?!\\p{L})"
            + "|(?:(?<![\\p{L}\\p{N}.])\\.(?=\\p{L}))?[\\p{L}\\p{N}]+[+#]*");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            tokens.add(new Token(words.group(), key(words.group()), words.start(), words.end()));
        }
        return tokens;
    }

    private static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }
}
