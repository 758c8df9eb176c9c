package io.rolebook.data;

import io.rolebook.web.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A table for a spreadsheet: the names of its columns, and what each holds of a row. */
final class Table<T> {

    private final List<String> columns = new ArrayList<>();
    private final List<Function<T, Object>> cells = new ArrayList<>();

    Table<T> with(String column, Function<T, Object> cell) {
        columns.add(column);
        cells.add(cell);
        return this;
    }

    /** With the columns of another table for a part of each row; they are empty where the part is null. */
    <P> Table<T> with(Function<T, P> part, Table<P> table) {
        for (int i = 0; i < table.columns.size(); i++) {
            Function<P, Object> cell = table.cells.get(i);
            with(table.columns.get(i), row -> {
                P its = part.apply(row);
                return its == null ? null : cell.apply(its);
            });
        }
        return this;
    }

    String of(List<T> rows) {
        return Csv.of(columns, rows.stream().map(this::line).toList());
    }

    private List<Object> line(T row) {
        List<Object> line = new ArrayList<>();
        cells.forEach(cell -> line.add(cell.apply(row)));
        return line;
    }
}
