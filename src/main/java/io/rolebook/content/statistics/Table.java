package io.rolebook.content.statistics;

import io.rolebook.content.file.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One file of official figures as it was read: only rows without a fault.
 *
 * @param path below the content folder, such as {@code statistics/bls-oews-2025/pay.csv}
 * @param source the slug of the source whose figures these are
 * @param columns the head of the file, in its order
 * @param byCode the rows of each code, in the order of the file
 */
public record Table(
        String path,
        String source,
        TableKind kind,
        List<String> columns,
        List<Row> rows,
        Map<String, List<Row>> byCode) {

    /**
     * Reads a table.
     *
     * @param path below the content folder, such as {@code statistics/bls-oews-2025/pay.csv}
     * @return nothing, and at least one problem, if it has a fault
     */
    public static Optional<Table> read(String path, TableKind kind, byte[] bytes, Problems problems) {
        return TableReader.read(path, kind, bytes, problems);
    }

    static Table of(String path, TableKind kind, List<String> columns, List<Row> rows) {
        Map<String, List<Row>> byCode = new LinkedHashMap<>();
        rows.forEach(row ->
                byCode.computeIfAbsent(row.code(), code -> new ArrayList<>(2)).add(row));
        return new Table(path, path.split("/")[1], kind, columns, List.copyOf(rows), byCode);
    }

    /** The rows of a code; none if it has none. */
    public List<Row> of(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** The columns that the kind doesn't name: each is an element with a number in every row. */
    public List<String> elements() {
        return columns.subList(kind.columns().size(), columns.size());
    }
}
