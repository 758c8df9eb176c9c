package io.rolebook.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One table of the newsroom.
 *
 * @param about an explanation
 * @param none the text without rows
 * @param columns their labels; the first is the file, the others are the rows' cells
 */
record Table(String id, String title, String about, String none, List<String> columns, List<Row> rows) {

    /** The column's name in an address. */
    static String key(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    /** Sorted, if the order names this table and one of its columns. */
    Table sorted(Order order) {
        for (int i = 0; i < columns.size(); i++) {
            if (order.isOf(id, columns.get(i))) {
                Comparator<Row> rising = i == 0 ? byPlace() : byCell(i - 1);
                List<Row> sorted = rows.stream()
                        .sorted(order.falling() ? rising.reversed() : rising)
                        .toList();
                return new Table(id, title, about, none, columns, sorted);
            }
        }
        return this;
    }

    private static Comparator<Row> byPlace() {
        return Comparator.comparing(Row::path).thenComparing(Row::line);
    }

    private static Comparator<Row> byCell(int i) {
        return Comparator.comparing(row -> row.cells().get(i), Cell.ORDER);
    }

    /** Whether a column holds figures, with a word here and there; the file does not. */
    boolean isNumber(int column) {
        return column > 0
                && rows.stream().map(row -> row.cells().get(column - 1)).anyMatch(cell -> cell.text()
                        .equals(String.valueOf(cell.number())));
    }
}
