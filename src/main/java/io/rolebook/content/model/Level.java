package io.rolebook.content.model;

import java.util.List;

/**
 * A level of seniority: one of those that the guide's settings list.
 *
 * @param aliases what sources call it besides
 * @param rank its place in that list, lowest first
 */
public record Level(String key, String label, List<String> aliases, int rank) implements Term, Comparable<Level> {

    @Override
    public int compareTo(Level other) {
        return Integer.compare(rank, other.rank);
    }
}
