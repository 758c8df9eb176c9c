package io.rolebook.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order things are learned, one a row, with a curve from each to those that build on it. Places are pixels.
 *
 * @param width of the drawing beside the rows, which all have the height {@link #ROW}
 */
public record LearningGraph(List<Row> rows, List<String> curves, int width) {

    /** How high each row is. */
    public static final int ROW = 52;

    /** The middle of the dots, from the right edge of the drawing. */
    private static final int DOT = 8;

    private static final int LANE = 9;
    private static final int LANES = 5;

    /** @param y the middle of its dot; after holds the rows that it builds on */
    public record Row(String key, int y, List<Integer> after) {}

    /**
     * @param keys in the order in which they would be learned if nothing built on anything
     * @param before for some of them, those that come first
     */
    public static LearningGraph of(List<String> keys, Map<String, Set<String>> before) {
        List<String> ordered = ordered(keys, before);
        Map<String, Integer> places = new HashMap<>();
        ordered.forEach(key -> places.put(key, places.size()));
        List<Row> rows = new ArrayList<>();
        for (String key : ordered) {
            List<Integer> after = before.getOrDefault(key, Set.of()).stream()
                    .filter(places::containsKey)
                    .map(places::get)
                    .filter(place -> place < rows.size())
                    .sorted(Comparator.reverseOrder())
                    .toList();
            rows.add(new Row(key, middle(rows.size()), after));
        }
        int longest = rows.stream()
                .flatMap(row -> row.after.stream().map(place -> lane(row.y, middle(place))))
                .max(Comparator.naturalOrder())
                .orElse(0);
        int width = 2 * DOT + longest * LANE;
        List<String> curves = new ArrayList<>();
        rows.forEach(row -> row.after.forEach(place -> curves.add(curve(middle(place), row.y, width - DOT))));
        return new LearningGraph(rows, curves, width);
    }

    /** Moves as few as possible: each stands right after the last one that it builds on. */
    private static List<String> ordered(List<String> keys, Map<String, Set<String>> before) {
        List<String> ordered = new ArrayList<>();
        List<String> left = new ArrayList<>(keys);
        while (!left.isEmpty()) {
            String next = left.stream()
                    .filter(key -> before.getOrDefault(key, Set.of()).stream()
                            .noneMatch(earlier -> !earlier.equals(key) && left.contains(earlier)))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static int middle(int row) {
        return row * ROW + ROW / 2;
    }

    /** Curves between distant rows bend further out. */
    private static int lane(int one, int other) {
        return Math.min(LANES, Math.max(1, Math.abs(one - other) / ROW));
    }

    private static String curve(int from, int to, int dot) {
        int out = dot - lane(from, to) * LANE;
        return "M%d %dC%d %d %d %d %d %d".formatted(dot, from, out, from, out, to, dot, to);
    }

    public int height() {
        return rows.size() * ROW;
    }

    public int dot() {
        return width - DOT;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
