package io.rolebook.content.file;

/** A place in a content file; line and column count from 1, and a column counts UTF-16 units. */
public record Position(int line, int column) implements Comparable<Position> {

    public static final Position START = new Position(1, 1);

    private static final int COLUMN_BITS = 14;
    /** A column further right is told as this one; lines have as many bits as a file has bytes. */
    private static final int LAST_COLUMN = (1 << COLUMN_BITS) - 1;

    /** In one number, for as long as a file is shown. */
    public int packed() {
        return line << COLUMN_BITS | Math.min(column, LAST_COLUMN);
    }

    public static Position of(int packed) {
        return new Position(packed >>> COLUMN_BITS, packed & LAST_COLUMN);
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
