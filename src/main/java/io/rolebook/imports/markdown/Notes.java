package io.rolebook.imports.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an import could not place, each thing once a file, with the lines of the original. */
final class Notes {

    private static final int MOST_LINES = 8;

    private final String file;
    private final Map<String, SortedSet<Integer>> linesByNote = new LinkedHashMap<>();

    Notes(String file) {
        this.file = file;
    }

    void add(int line, String note) {
        String shown = note.replaceAll("\\p{Cntrl}", " ");
        linesByNote.computeIfAbsent(shown, n -> new TreeSet<>()).add(line);
    }

    /** {@code file:line: what (also in lines …)}, by line. */
    List<String> all() {
        return linesByNote.entrySet().stream()
                .sorted((a, b) ->
                        Integer.compare(a.getValue().first(), b.getValue().first()))
                .map(entry -> file + ":" + entry.getValue().first() + ": " + entry.getKey() + also(entry.getValue()))
                .toList();
    }

    private static String also(SortedSet<Integer> lines) {
        List<Integer> others = new ArrayList<>(lines).subList(1, lines.size());
        if (others.isEmpty()) {
            return "";
        }
        String named = others.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        String rest = others.size() > MOST_LINES ? " and " + (others.size() - MOST_LINES) + " more" : "";
        return " (also in line" + (others.size() == 1 ? " " : "s ") + named + rest + ")";
    }
}
