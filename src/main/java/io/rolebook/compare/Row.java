package io.rolebook.compare;

import java.util.List;

/**
 * One field, with a cell for each role.
 *
 * @param href a page about the field, or null
 * @param same whether all cells show the same
 */
record Row(String label, String href, boolean same, List<Cell> cells) {

    /**
     * The values of one role; no entries if it has none.
     *
     * @param gap why an occupation has none, or empty
     */
    record Cell(String role, List<Entry> entries, String gap) {}

    static Row of(String label, String href, List<Cell> cells) {
        long different = cells.stream()
                .map(cell -> cell.entries().stream().map(Entry::words).toList())
                .distinct()
                .count();
        return new Row(label, href, different == 1, cells);
    }

    /** Whether any cell has entries. */
    boolean isFilled() {
        return cells.stream().anyMatch(cell -> !cell.entries().isEmpty());
    }
}
