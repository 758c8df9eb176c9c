package io.rolebook.content.file;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.math.NumberUtils;

/**
 * Where every key and every value of a file's facts stands, by JSON pointer such as {@code /pay/0/median}. It stays in memory
 * as long as the file is shown, so a place takes sixteen bytes, and its name is shared by all files.
 */
public final class Places {

    private static final int NONE = -1;
    private static final int EXPECTED = 64;

    private int size;
    private String[] names = new String[EXPECTED];
    /** The first place that stands no longer within: those within stand behind it, in the order of the file. */
    private int[] ends = new int[EXPECTED];

    private int[] keys = new int[EXPECTED];
    private int[] values = new int[EXPECTED];

    Places() {}

    /**
     * A new place within all that are not closed yet.
     *
     * @param name its key as a part of a pointer, or its number in a list
     * @param key where its key stands, or null in a list
     * @return what it is closed by
     */
    int open(String name, Position key, Position value) {
        if (size == names.length) {
            resize(2 * size);
        }
        names[size] = name.intern();
        ends[size] = Integer.MAX_VALUE;
        keys[size] = key == null ? NONE : key.packed();
        values[size] = value.packed();
        return size++;
    }

    void close(int place) {
        ends[place] = size;
    }

    /** All are known: nothing is added any more. */
    void trim() {
        resize(size);
    }

    private void resize(int length) {
        names = Arrays.copyOf(names, length);
        ends = Arrays.copyOf(ends, length);
        keys = Arrays.copyOf(keys, length);
        values = Arrays.copyOf(values, length);
    }

    /** Where a value stands, counted from 0 in the order of the file, each before those within. */
    public Position value(int number) {
        return Position.of(values[number]);
    }

    /** Whether something stands at the very pointer. */
    public boolean has(String pointer) {
        return at(pointer) != NONE;
    }

    /** Where the value stands, or the nearest one around it. */
    public Position valueAt(String pointer) {
        int place = NONE;
        for (String around = pointer; place == NONE && !around.isEmpty(); ) {
            place = at(around);
            around = around.substring(0, around.lastIndexOf('/'));
        }
        return place == NONE ? new Position(2, 1) : value(place);
    }

    /** Where the key stands, or the nearest value around it. */
    public Position keyAt(String pointer) {
        int place = at(pointer);
        return place == NONE || keys[place] == NONE ? valueAt(pointer) : Position.of(keys[place]);
    }

    /** Where all values stand. */
    public Set<Position> values() {
        return values(0, size);
    }

    private Set<Position> values(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::value).collect(Collectors.toSet());
    }

    private int at(String pointer) {
        int place = NONE;
        int begin = 1;
        while (begin <= pointer.length()) {
            int slash = pointer.indexOf('/', begin);
            int end = slash < 0 ? pointer.length() : slash;
            place = within(place, pointer.substring(begin, end));
            if (place == NONE) {
                return NONE;
            }
            begin = end + 1;
        }
        return place;
    }

    private int within(int parent, String name) {
        int end = parent == NONE ? size : Math.min(size, ends[parent]);
        int first = parent + 1;
        if (first < end && keys[first] == NONE) {
            // In a list of plain values, each stands as many places behind the first as its number says
            int number = NumberUtils.toInt(name, NONE);
            boolean isItem = number >= 0 && number < end - first && keys[first + number] == NONE;
            if (isItem && names[first + number].equals(name)) {
                return first + number;
            }
        }
        for (int place = first; place < end; place = ends[place]) {
            if (names[place].equals(name)) {
                return place;
            }
        }
        return NONE;
    }
}
