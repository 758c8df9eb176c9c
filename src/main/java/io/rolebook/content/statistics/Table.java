package io.rolebook.content.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One file of official figures as it was read: only rows without a fault.
 *
 * @param path below the content folder, such as {@code statistics/bls-oews-2025/pay.csv}
 * @param source the slug of the source whose figures these are
 * @param columns the head of the file, in its order
 * @param byCode the rows of each code, in the order of the file
 * @param hash of the file's bytes
 */
public record Table(
        String path,
        String source,
        TableKind kind,
        List<String> columns,
        List<Row> rows,
        Map<String, List<Row>> byCode,
        String hash) {

    static Table of(String path, TableKind kind, List<String> columns, List<Row> rows, String hash) {
        Map<String, List<Row>> byCode = new LinkedHashMap<>();
        rows.forEach(row ->
                byCode.computeIfAbsent(row.code(), code -> new ArrayList<>(2)).add(row));
        return new Table(path, path.split("/")[1], kind, columns, List.copyOf(rows), byCode, hash);
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
