package io.rolebook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

    static Row of(String label, List<Side> sides, Function<Side, List<Entry>> said) {
        return of(label, null, sides, said);
    }

    /** Makes the cells in the order of the page, which is the order of the numbers of notes. */
    static Row of(String label, String href, List<Side> sides, Function<Side, List<Entry>> said) {
        List<Cell> cells = new ArrayList<>();
        for (Side side : sides) {
            cells.add(new Cell(side.title(), said.apply(side), side.isOccupation() ? "not in the tables" : ""));
        }
        List<Entry> first = cells.get(0).entries();
        boolean same = cells.stream().allMatch(cell -> readAlike(first, cell.entries()));
        return new Row(label, href, same, cells);
    }

    private static boolean readAlike(List<Entry> some, List<Entry> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).readsAs(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether any cell has entries. */
    boolean isFilled() {
        return cells.stream().anyMatch(cell -> !cell.entries().isEmpty());
    }
}
