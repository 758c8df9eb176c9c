package io.rolebook.content.model;

import java.util.Comparator;
import java.util.List;

/**
 * A level of seniority: one of those that the guide's settings list.
 *
 * @param aliases what sources call it besides
 * @param rank its place in that list, lowest first
 */
public record Level(String key, String label, List<String> aliases, int rank) implements Term, Comparable<Level> {

    private static final Comparator<Level> ORDER =
            Comparator.comparingInt(Level::rank).thenComparing(Level::key);

    @Override
    public int compareTo(Level other) {
        return ORDER.compare(this, other);
    }
}
