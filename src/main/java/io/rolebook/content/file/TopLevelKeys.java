package io.rolebook.content.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.lang3.ObjectUtils;

/** Front matter by its keys in the first column, so that a mistake under one key hides none under the others. */
final class TopLevelKeys {

    private static final Pattern KEY = Pattern.compile("(?:\"([^\"]*)\"|'([^']*)'|([\\w-]+))\\s*:(\\s.*)?");

    private final String[] lines;
    private final List<String> blanked = new ArrayList<>();

    TopLevelKeys(String yaml) {
        this.lines = yaml.split("\n", -1);
    }

    /** The first line that is no comment, if it is a key that is indented where others are not; else -1. */
    int indentedFirst() {
        int first = 0;
        while (first < lines.length && (lines[first].isBlank() || lines[first].startsWith("#"))) {
            first++;
        }
        boolean isIndented = first < lines.length
                && lines[first].startsWith(" ")
                && KEY.matcher(lines[first].strip()).matches();
        return isIndented && nextKey(first) < lines.length ? first : -1;
    }

    /** Moves the line, and those below it to the next key, to the left as far as it is indented. */
    void unindent(int line) {
        String indent = YamlMistake.indent(lines[line]);
        int to = nextKey(line);
        for (int i = line; i < to; i++) {
            lines[i] = lines[i].startsWith(indent) ? lines[i].substring(indent.length()) : lines[i];
        }
    }

    /** Empties the key that the line belongs to with all it holds; false if there is nothing to empty. */
    boolean blank(int line) {
        int last = Math.min(line, lines.length - 1);
        int from = Math.max(0, keyBefore(last + 1));
        int to = nextKey(last + 1);
        boolean hasText = Arrays.stream(lines, from, to).anyMatch(text -> !text.isBlank());
        // What is emptied may have begun as a part of what stands above
        IntStream.of(from, keyBefore(from)).filter(this::isKey).forEach(i -> blanked.add(key(i)));
        Arrays.fill(lines, from, to, "");
        return hasText;
    }

    boolean isEmpty() {
        return Arrays.stream(lines).allMatch(line -> line.isBlank() || line.startsWith("#"));
    }

    /** The keys that were emptied, in full or in part. */
    List<String> blanked() {
        return blanked;
    }

    private int nextKey(int from) {
        return IntStream.range(from, lines.length)
                .filter(this::isKey)
                .findFirst()
                .orElse(lines.length);
    }

    private int keyBefore(int end) {
        return IntStream.range(0, end).filter(this::isKey).max().orElse(-1);
    }

    private boolean isKey(int line) {
        return line >= 0 && KEY.matcher(lines[line]).matches();
    }

    private String key(int line) {
        Matcher key = KEY.matcher(lines[line]);
        key.matches();
        return ObjectUtils.firstNonNull(key.group(1), key.group(2), key.group(3));
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
