package io.rolebook.content.markdown;

import io.rolebook.content.file.PlainSpaces;
import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** Markup that readers would see as it was typed: that of other tools, and that which lacks a space. */
public final class RawMarkup {

    private static final String RULE = "raw-markup";

    private static final Pattern HEADING_WITHOUT_SPACE = Pattern.compile("^#{2,6}[^#\\s" + PlainSpaces.ODD + "]");
    private static final Pattern ITEM_WITHOUT_SPACE = Pattern.compile("^-\\p{Lu}");
    private static final Pattern ODD_SPACE = Pattern.compile(
            "^(?:[" + PlainSpaces.ODD + "]+(?:#{1,6}|[-*+]) |(?:#{1,6}|[-*+]|\\d{1,3}[.)])[" + PlainSpaces.ODD + "])");
    private static final Pattern OTHER_BULLET = Pattern.compile("^[•◦▪‣·●]\\s*\\S");
    private static final Pattern OF_OTHER_TOOLS =
            Pattern.compile("^(?:\\[!\\w+]|:::+.*|\\[TOC]|\\\\[a-z]+\\{.*|!!! .*|\\?\\?\\? .*)");
    /** Links of wikis, highlights and names of emoji; in prose also a link whose address has a blank, which is none. */
    private static final String IN_LINE =
            "\\[\\[[^\\[\\]]+]]|==[^=\\s](?:[^=]*[^=\\s])?==|(?<![\\w:]):[a-z][a-z0-9_+-]*:(?![\\w:])";

    private static final Pattern IN_TEXT = Pattern.compile(IN_LINE + "|\\[[^\\[\\]]+]\\((?:/|https?:)[^()]*\\)");
    private static final Pattern IN_FACT =
            Pattern.compile(IN_LINE + "|\\*\\*[^*]+\\*\\*|~~[^~]+~~|`[^`]+`|\\[[^\\]]+]\\([^)\\s]+\\)"
                    + "|\\[\\^[^\\]]+]|</?[a-z][a-z0-9]*(?: [^<>]*)?/?>|\\{\\{.*?}}|&(?:[a-z]+|#[0-9]+);");

    private RawMarkup() {}

    /** Looks at a line of a paragraph. */
    static void checkLine(String line, boolean isFirst, Position at, Problems problems) {
        if (ODD_SPACE.matcher(line).find()) {
            problems.error(
                    at, "a no-break space where an ordinary space belongs", "delete it, and press the space bar");
        } else if (HEADING_WITHOUT_SPACE.matcher(line).find()) {
            problems.error(at, "'" + start(line) + "' is no heading", "put a space behind the '#'");
        } else if (isFirst && ITEM_WITHOUT_SPACE.matcher(line).find()) {
            problems.error(at, "'" + start(line) + "' is no item of a list", "put a space behind the '-'");
        } else if (OTHER_BULLET.matcher(line).find()) {
            problems.error(at, "'" + start(line) + "' is no item of a list", "begin it with '- '");
        } else {
            Matcher other = OF_OTHER_TOOLS.matcher(line);
            if (other.find()) {
                warn(other.group(), at, problems);
            }
        }
    }

    /** Looks at words of a paragraph that are neither code nor an address. */
    static void checkText(String text, Position at, Problems problems) {
        Matcher markup = IN_TEXT.matcher(text);
        if (markup.find()) {
            warn(markup.group(), at, problems);
        }
    }

    /** Looks at a tag of HTML. */
    static void checkHtml(String html, Position at, Problems problems) {
        if (!html.startsWith("</")) {
            warn(start(html.strip()), at, problems);
        }
    }

    /** Looks at a value of the facts, which are text without any markup. */
    public static void checkFact(String text, Position at, Problems problems) {
        Matcher markup = IN_FACT.matcher(text);
        if (markup.find()) {
            problems.warning(
                    RULE,
                    at,
                    "readers see '" + start(markup.group()) + "' as it is typed",
                    "facts are plain words; tell the rest in the prose");
        }
    }

    private static void warn(String markup, Position at, Problems problems) {
        problems.warning(
                RULE,
                at,
                "readers see '" + start(markup) + "' as it is typed",
                "write it in Markdown, or between backticks if it is meant");
    }

    private static String start(String text) {
        return StringUtils.abbreviate(text.lines().findFirst().orElse(""), "…", 30);
    }
}
