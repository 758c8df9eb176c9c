package io.rolebook.web.cache;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;

/** Turns for the same path: one of each connection, round after round, and those of one in the order in which they came. */
final class Rounds {

    private final Map<Object, Queue<Turn>> byConnection = new LinkedHashMap<>();

    void add(Turn turn) {
        byConnection
                .computeIfAbsent(turn.connection(), connection -> new ArrayDeque<>())
                .add(turn);
    }

    /** Whether it was there. */
    boolean remove(Turn turn) {
        Queue<Turn> same = byConnection.get(turn.connection());
        if (same == null || !same.remove(turn)) {
            return false;
        }
        if (same.isEmpty()) {
            byConnection.remove(turn.connection());
        }
        return true;
    }

    /** Whoever is next, who then is there no more; there has to be somebody. */
    Turn next() {
        Iterator<Map.Entry<Object, Queue<Turn>>> first = byConnection.entrySet().iterator();
        Map.Entry<Object, Queue<Turn>> connection = first.next();
        Turn next = connection.getValue().remove();
        first.remove();
        if (!connection.getValue().isEmpty()) {
            byConnection.put(connection.getKey(), connection.getValue());
        }
        return next;
    }

    boolean isEmpty() {
        return byConnection.isEmpty();
    }
}
