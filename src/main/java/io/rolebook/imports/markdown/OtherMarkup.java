package io.rolebook.imports.markdown;

import io.rolebook.content.file.PlainSpaces;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Removes the markup of other tools from the lines of a page, outside code; the number of lines stays. */
final class OtherMarkup {

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+).*");
    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{.*?}}|\\{%.*?%}");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{:?\\s*[#.:][^{}]*}\\s*$");
    private static final Pattern SCRIPT =
            Pattern.compile("^(import\\s.+\\sfrom\\s.+|import\\s+['\"].+|export\\s+(const|default|function)\\s.+)");
    private static final Pattern COLONS = Pattern.compile("^\\s*:::+.*");
    private static final Pattern MARKS = Pattern.compile("^\\s*(!!!|\\?\\?\\?\\+?)\\s.*");
    private static final Pattern ALERT = Pattern.compile("^(\\s*>\\s*)\\[!\\w+]");
    /** An address with spaces, which CommonMark takes for text. */
    private static final Pattern SPACED = Pattern.compile("(?<=]\\()([^()<>]* [^()<>]*\\.mdx?(?:#[^()<> ]*)?)(?=\\))");

    private static final Pattern CONTENTS =
            Pattern.compile("^\\s*(\\[TOC]|\\[\\[_TOC_]]|[*-] TOC)\\s*$", Pattern.CASE_INSENSITIVE);

    private final Notes notes;
    private String fence = "";
    private boolean isIndented;

    private OtherMarkup(Notes notes) {
        this.notes = notes;
    }

    /** @param firstLine the number of the first line in its file */
    static List<String> clean(List<String> lines, int firstLine, Notes notes) {
        OtherMarkup markup = new OtherMarkup(notes);
        List<String> clean = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            clean.add(markup.line(lines.get(i), firstLine + i));
        }
        return clean;
    }

    private String line(String typed, int at) {
        String line = typed.replaceAll("[" + PlainSpaces.ODD + "]", " ")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]|[\u2028\u2029]", "");
        if (FENCE.matcher(line).matches()) {
            String marks = line.strip().substring(0, 3);
            fence = fence.isEmpty() ? marks : fence.equals(marks) ? "" : fence;
            return line;
        }
        return fence.isEmpty() ? block(line, at) : line;
    }

    private String block(String line, int at) {
        if (SCRIPT.matcher(line).matches()) {
            return without("a line of script is left out", at);
        }
        if (CONTENTS.matcher(line).matches()) {
            return "";
        }
        if (COLONS.matcher(line).matches() || MARKS.matcher(line).matches()) {
            isIndented = !COLONS.matcher(line).matches();
            return without("the frame of an admonition is left out, its text stays", at);
        }
        isIndented = isIndented && (line.isBlank() || line.startsWith("    "));
        return words(isIndented && !line.isBlank() ? line.substring(4) : line, at);
    }

    private String words(String typed, int at) {
        String line = typed;
        if (SHORTCODE.matcher(line).find()) {
            notes.add(at, "a shortcode is left out");
            line = SHORTCODE.matcher(line).replaceAll("");
        }
        if (ALERT.matcher(line).find()) {
            notes.add(at, "the frame of an admonition is left out, its text stays");
            line = ALERT.matcher(line).replaceFirst("$1");
        }
        return ATTRIBUTES
                .matcher(SPACED.matcher(line).replaceAll("<$1>"))
                .replaceFirst("")
                .replaceFirst("^(#{1,6})(?=[^#\\s])", "$1 ")
                .replaceFirst("^(\\s*)[•◦▪‣·●]\\s*", "$1- ")
                .replaceFirst("^-(?=\\p{Lu})", "- ")
                .replaceFirst("^(\\s*[-*+]\\s+)\\[[ xX]]\\s+", "$1")
                .replaceAll("\\[\\[(?:[^\\]|]*\\|)?([^\\]|]+)]]", "$1");
    }

    private String without(String note, int at) {
        notes.add(at, note);
        return "";
    }
}
