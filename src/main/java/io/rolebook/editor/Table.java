package io.rolebook.editor;

import io.rolebook.content.parse.Parsed;
import io.rolebook.web.Links;
import io.rolebook.web.Sorting.Head;
import java.util.ArrayList;
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

    /** A place in a file, and cells. */
    record Row(String path, int line, List<Cell> cells) {

        static Row of(String path, int line, Cell... cells) {
            return new Row(path, line, List.of(cells));
        }
    }

    /**
     * @param href the link, or null
     * @param number what the cell is sorted by, or null to sort it by its text
     */
    record Cell(String text, String href, Long number) {

        private static final Comparator<Cell> ORDER = Comparator.comparing(
                        (Cell cell) -> cell.number, Comparator.nullsFirst(Comparator.<Long>naturalOrder()))
                .thenComparing(Cell::text, String.CASE_INSENSITIVE_ORDER);

        static Cell text(String text) {
            return new Cell(text, null, null);
        }

        static Cell number(long number) {
            return ranked(String.valueOf(number), number);
        }

        /** A text that is sorted by a number. */
        static Cell ranked(String text, long number) {
            return new Cell(text, null, number);
        }

        /** The title of a file's page, which leads to it if there is one. */
        static Cell page(Parsed file) {
            boolean hasPage = file.document().withdrawn() == null;
            return new Cell(file.document().title(), hasPage ? Links.document(file.page()) : null, null);
        }
    }

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

    /** The heads of the columns, each a link that sorts by it. */
    List<Head> heads(Order order) {
        List<Head> heads = new ArrayList<>();
        for (String column : columns) {
            boolean isNumber = isNumber(heads.size());
            heads.add(new Head(column, order.next(id, column, isNumber), order.ariaSort(id, column), isNumber));
        }
        return heads;
    }

    /** Whether a column holds figures, with a word here and there; the file does not. */
    private boolean isNumber(int column) {
        return column > 0
                && rows.stream().map(row -> row.cells().get(column - 1)).anyMatch(cell -> cell.text()
                        .equals(String.valueOf(cell.number())));
    }
}
