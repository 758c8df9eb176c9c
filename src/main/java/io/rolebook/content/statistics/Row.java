package io.rolebook.content.statistics;

import io.rolebook.content.model.Amount;
import java.math.BigDecimal;
import java.util.List;

/** A row of a table, its cells checked when the table was read; null stands for a cell that is empty or a column that is missing. */
public final class Row {

    private final List<String> columns;
    private final String[] cells;
    private final int line;

    Row(List<String> columns, String[] cells, int line) {
        this.columns = columns;
        this.cells = cells;
        this.line = line;
    }

    /** The line of the file on which it begins, counted from 1. */
    public int line() {
        return line;
    }

    /** The first cell, by which rows of every kind are looked up. */
    public String code() {
        return cells[0];
    }

    public String text(String column) {
        int at = columns.indexOf(column);
        return at < 0 || cells[at].isEmpty() ? null : cells[at];
    }

    public Amount amount(String column) {
        String cell = text(column);
        return cell == null ? null : Amount.of(cell);
    }

    public BigDecimal number(String column) {
        String cell = text(column);
        return cell == null ? null : new BigDecimal(cell);
    }

    public Long count(String column) {
        String cell = text(column);
        return cell == null ? null : Long.valueOf(cell);
    }

    String cell(int column) {
        return cells[column];
    }
}
