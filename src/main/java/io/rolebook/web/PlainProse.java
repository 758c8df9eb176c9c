package io.rolebook.web;

import io.rolebook.content.model.Prose;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rendered Markdown without its tags and marks; blocks are separated by a space, and items of a list end with a period. */
public final class PlainProse {

    private static final Pattern ENDED = Pattern.compile("[.?!:;…]$");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NAME = Pattern.compile("/?([^\\s]*+)");
    private static final String INLINE = "|a|em|strong|code|sup|sub|b|i|";

    private PlainProse() {}

    public static String of(Prose... prose) {
        return of(Stream.of(prose));
    }

    public static String of(Stream<Prose> prose) {
        return prose.filter(part -> !part.isEmpty())
                .map(part -> text(part.html()))
                .filter(text -> !text.isBlank())
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

    static String text(String html) {
        StringBuilder text = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? -1 : html.indexOf('>', tag);
            text.append(html, at, tag < 0 || end < 0 ? html.length() : tag);
            if (tag < 0 || end < 0) {
                break;
            }
            String name = html.substring(tag + 1, end);
            if (name.equals("/li") && Character.isLetterOrDigit(last(text))) {
                text.append('.');
            }
            if (!isInline(name)) {
                text.append(' ');
            }
            at = end + 1;
        }
        return SPACE.matcher(unescaped(text.toString())).replaceAll(" ").strip();
    }

    private static char last(StringBuilder text) {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    private static boolean isInline(String tag) {
        Matcher name = NAME.matcher(tag);
        return name.lookingAt() && INLINE.contains("|" + name.group(1) + "|");
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
    }
}
