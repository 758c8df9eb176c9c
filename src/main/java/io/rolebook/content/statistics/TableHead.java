package io.rolebook.content.statistics;

import io.rolebook.content.file.Nearest;
import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.commons.csv.CSVRecord;

/**
 * The first line of a table, which names its columns: held against those of its kind.
 *
 * @param names filled with the names of the columns
 * @param columns filled with what each of them holds
 * @param at where a cell of the line begins
 */
record TableHead(
        TableKind kind, List<String> names, List<Column> columns, IntFunction<Position> at, Problems problems) {

    /** The columns of the kind, as they are written. */
    String wanted() {
        return String.join(",", kind.columns().stream().map(Column::name).toList());
    }

    /** Adds its columns to the lists, or at least one problem. */
    void read(CSVRecord record) {
        List<String> known = kind.columns().stream().map(Column::name).toList();
        if (record.stream().noneMatch(known::contains)) {
            problems.error(Position.START, "the first line does not name the columns", columnsAreNamed(record.get(0)));
            return;
        }
        Set<String> meant = new HashSet<>();
        for (int i = 0; i < record.size(); i++) {
            String name = record.get(i);
            Column column = kind.columns().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElse(null);
            if (column == null && name.isBlank()) {
                if (names.stream().noneMatch(String::isBlank)) {
                    problems.error(at.apply(i), "a column without a name", "name it, or delete it from every row");
                }
            } else if (names.contains(name)) {
                problems.error(at.apply(i), "the column '" + name + "' stands twice", "keep one");
            } else if (column == null && !kind.isOpen()) {
                problems.error(
                        at.apply(i), "unknown column '" + name + "'", Nearest.hint(name, known, "known: " + wanted()));
                Nearest.to(name, known).ifPresent(meant::add);
            }
            names.add(name);
            columns.add(column == null ? Column.optional(name, CellType.NUMBER) : column);
        }
        for (Column column : kind.columns()) {
            if (column.required() && !names.contains(column.name()) && !meant.contains(column.name())) {
                problems.error(Position.START, "the column '" + column.name() + "' is missing", "add it to the head");
            }
        }
        if (!problems.hasErrors() && !names.get(0).equals(known.get(0))) {
            problems.error(
                    Position.START, "the first column is '" + names.get(0) + "'", "begin with '" + known.get(0) + "'");
        }
    }

    private String columnsAreNamed(String first) {
        String separator = first.contains(";") ? ";" : first.contains("\t") ? "tab" : "";
        return separator.isEmpty()
                ? "write them there: " + wanted()
                : "save the table with commas between its cells, where this one has '" + separator + "'";
    }
}
