package io.rolebook.content.file;

import java.util.HashMap;
import java.util.Map;

/** Where every key and every value of a file's facts stands, by JSON pointer such as {@code /pay/0/median}. */
public final class Places {

    private final Map<String, Place> places = new HashMap<>();

    /** @param key where the key stands, or null in a list */
    private record Place(Position key, Position value) {}

    /** Files have most pointers in common, and a place stays in memory as long as its file is shown. */
    void put(String pointer, Position key, Position value) {
        places.put(pointer.intern(), new Place(key, value));
    }

    /** Whether something stands at the very pointer. */
    public boolean has(String pointer) {
        return places.containsKey(pointer);
    }

    /** Where the value stands, or the nearest one around it. */
    public Position valueAt(String pointer) {
        String around = pointer;
        while (!places.containsKey(around) && !around.isEmpty()) {
            around = around.substring(0, around.lastIndexOf('/'));
        }
        return around.isEmpty() ? SourceFile.inFacts(0, 0) : places.get(around).value;
    }

    /** Where the key stands, or the nearest value around it. */
    public Position keyAt(String pointer) {
        Place place = places.get(pointer);
        return place == null || place.key == null ? valueAt(pointer) : place.key;
    }
}
