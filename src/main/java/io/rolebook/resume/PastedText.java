package io.rolebook.resume;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text as it was pasted, in each way that it may have to be read: line by line, with words joined that were divided at the end of
 * a line, and column by column.
 */
record PastedText(List<String> readings) {

    /** Characters of a text; the form takes no longer one. */
    static final int LONGEST = 64 * 1024;

    private static final String INVISIBLE = "[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF\\u0000]";
    private static final String HYPHENS = "[\\u2010\\u2011\\u2012\\u2212]";
    private static final String COLUMNS = "\\t+| {3,}";
    private static final String DIVIDED = "(?<=\\p{L})-[ ]*\\R[ ]*(?=\\p{Ll})";

    static PastedText of(String pasted) {
        String plain = plain(pasted);
        return new PastedText(
                Stream.of(plain, plain.replaceAll(DIVIDED, ""), byColumn(plain).replaceAll(DIVIDED, ""))
                        .distinct()
                        .toList());
    }

    /** Without ligatures and invisible signs, with one kind of hyphen. */
    private static String plain(String pasted) {
        return Normalizer.normalize(pasted.replaceAll(INVISIBLE, ""), Normalizer.Form.NFKC)
                .replaceAll(HYPHENS, "-");
    }

    /** What stands in the first column of all lines, then in the second, and so on. */
    private static String byColumn(String text) {
        TreeMap<Integer, List<String>> columns = new TreeMap<>();
        for (String line : text.split("\\R")) {
            List<String> cells = Arrays.asList(line.strip().split(COLUMNS));
            for (int i = 0; i < cells.size(); i++) {
                columns.computeIfAbsent(i, column -> new ArrayList<>()).add(cells.get(i));
            }
        }
        return columns.values().stream().map(cells -> String.join("\n", cells)).collect(Collectors.joining("\n"));
    }

    boolean isEmpty() {
        return readings.get(0).isBlank();
    }
}
