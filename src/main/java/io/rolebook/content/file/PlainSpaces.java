package io.rolebook.content.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spaces between keys, hyphens and values that look like ordinary ones and are none: YAML takes them for letters. */
public final class PlainSpaces {

    /** What word processors and web pages put in the place of a space. */
    public static final String ODD = "\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u2060\\u3000\\uFEFF";

    private static final Pattern STRUCTURE =
            Pattern.compile("^[ " + ODD + "]*+(?:-[ \\t" + ODD + "]+)*+(?:[\\w-]++:[ \\t" + ODD + "]*+)?");
    private static final Pattern ODD_OR_TAB = Pattern.compile("[\\t" + ODD + "]");

    private PlainSpaces() {}

    /** The YAML with ordinary spaces; each line that had another is reported. */
    static String in(String yaml, Problems problems) {
        String[] lines = yaml.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher structure = STRUCTURE.matcher(lines[i]);
            structure.find();
            Matcher odd = ODD_OR_TAB.matcher(structure.group());
            if (odd.find()) {
                boolean isTab = odd.group().equals("\t");
                problems.error(
                        SourceFile.inFacts(i, odd.start()),
                        (isTab ? "a tab" : "a no-break space") + " where an ordinary space belongs",
                        "delete it, and press the space bar");
                lines[i] = odd.replaceAll(" ") + lines[i].substring(structure.end());
            }
        }
        return String.join("\n", lines);
    }
}
