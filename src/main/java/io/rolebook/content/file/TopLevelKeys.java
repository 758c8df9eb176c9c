package io.rolebook.content.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Front matter by its keys in the first column, so that a mistake under one key hides none under the others. */
final class TopLevelKeys {

    private static final Pattern KEY = Pattern.compile("(?:\"([^\"]*)\"|'([^']*)'|([\\w-]+))\\s*:(\\s.*)?");

    private final String[] lines;
    private final List<String> blanked = new ArrayList<>();

    TopLevelKeys(String yaml) {
        this.lines = yaml.split("\n", -1);
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
            Matcher key = KEY.matcher(lines[i]);
            if (key.matches()) {
                blanked.add(key.group(1) != null ? key.group(1) : key.group(2) != null ? key.group(2) : key.group(3));
            }
            hasText |= !lines[i].isBlank();
        }
        Arrays.fill(lines, from, to, "");
        return hasText;
    }

    boolean isEmpty() {
        return Arrays.stream(lines).allMatch(line -> line.isBlank() || line.startsWith("#"));
    }

    /** The keys that were emptied. */
    List<String> blanked() {
        return blanked;
    }

    private boolean isKey(int line) {
        return KEY.matcher(lines[line]).matches();
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
