package io.rolebook.content.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        return isIndented && IntStream.range(first, lines.length).anyMatch(this::isKey) ? first : -1;
    }

    /** Moves the line, and those below it to the next key, to the left as far as it is indented. */
    void unindent(int line) {
        String indent = lines[line].substring(
                0, lines[line].length() - lines[line].stripLeading().length());
        int to = line;
        while (to < lines.length && !isKey(to)) {
            to++;
        }
        for (int i = line; i < to; i++) {
            lines[i] = lines[i].startsWith(indent) ? lines[i].substring(indent.length()) : lines[i];
        }
    }

    /** Empties the key that the line belongs to with all it holds; false if there is nothing to empty. */
    boolean blank(int line) {
        int from = Math.min(line, lines.length - 1);
        while (from > 0 && !isKey(from)) {
            from--;
        }
        int to = Math.min(line, lines.length - 1) + 1;
        while (to < lines.length && !isKey(to)) {
            to++;
        }
        boolean hasText = false;
        for (int i = from; i < to; i++) {
            key(i).ifPresent(blanked::add);
            hasText |= !lines[i].isBlank();
        }
        // What is emptied may have begun as a part of what stands above
        IntStream.iterate(from - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(this::key)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(blanked::add);
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

    private boolean isKey(int line) {
        return key(line).isPresent();
    }

    private Optional<String> key(int line) {
        Matcher key = KEY.matcher(lines[line]);
        return key.matches()
                ? Optional.of(ObjectUtils.firstNonNull(key.group(1), key.group(2), key.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
