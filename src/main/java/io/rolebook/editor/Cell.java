package io.rolebook.editor;

import java.util.Comparator;

/**
 * A cell of a table in the newsroom.
 *
 * @param href the link, or null
 * @param number what the cell is sorted by, or null to sort it by its text
 */
record Cell(String text, String href, Long number) {

    static final Comparator<Cell> ORDER = Comparator.comparing(
                    (Cell cell) -> cell.number, Comparator.nullsFirst(Comparator.<Long>naturalOrder()))
            .thenComparing(cell -> cell.text, String.CASE_INSENSITIVE_ORDER);

    static Cell text(String text) {
        return new Cell(text, null, null);
    }

    static Cell link(String text, String href) {
        return new Cell(text, href, null);
    }

    static Cell number(long number) {
        return new Cell(String.valueOf(number), null, number);
    }

    /** A text that is sorted by a number. */
    static Cell ranked(String text, long number) {
        return new Cell(text, null, number);
    }
}
