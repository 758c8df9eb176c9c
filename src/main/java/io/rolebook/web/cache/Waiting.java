package io.rolebook.web.cache;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Who waits for a turn. Paths come one after the other, and of those who want the same path each connection: neither a
 * thousand who want one large file nor one who asks a thousand questions at once keeps others waiting.
 */
final class Waiting {

    private final Map<String, Rounds> byPath = new LinkedHashMap<>();
    private int size;

    void add(Turn turn) {
        byPath.computeIfAbsent(turn.path(), path -> new Rounds()).add(turn);
        size++;
    }

    void remove(Turn turn) {
        Rounds same = byPath.get(turn.path());
        if (same != null && same.remove(turn)) {
            size--;
            if (same.isEmpty()) {
                byPath.remove(turn.path());
            }
        }
    }

    /**
     * Whoever is next, who then waits no more.
     *
     * @param hasRoom whether another of that path may begin
     * @return null if nobody may
     */
    Turn next(Predicate<String> hasRoom) {
        Iterator<Map.Entry<String, Rounds>> paths = byPath.entrySet().iterator();
        while (paths.hasNext()) {
            Map.Entry<String, Rounds> path = paths.next();
            if (hasRoom.test(path.getKey())) {
                Turn next = path.getValue().next();
                paths.remove();
                if (!path.getValue().isEmpty()) {
                    byPath.put(path.getKey(), path.getValue());
                }
                size--;
                return next;
            }
        }
        return null;
    }

    int size() {
        return size;
    }
}
