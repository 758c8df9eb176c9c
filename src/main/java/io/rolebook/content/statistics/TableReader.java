package io.rolebook.content.statistics;

import io.rolebook.content.file.Fingerprint;
import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import io.rolebook.content.file.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.lang3.StringUtils;

/** Reads a table: its head, every cell against the type of its column, every row against the rules. */
final class TableReader {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private static final int MOST_SHOWN = 40;

    private final String path;
    private final TableKind kind;
    private final Problems problems;
    private final List<Column> columns = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final TableHead head;
    private final RowRules rules;
    private String[] text;

    private TableReader(String path, TableKind kind, Problems problems) {
        this.path = path;
        this.kind = kind;
        this.problems = problems;
        this.head = new TableHead(kind, names, columns, column -> at(1, column), problems);
        this.rules = new RowRules(kind, names, (row, column) -> at(row.line(), names.indexOf(column)), problems);
    }

    /** The table, or nothing and at least one problem. */
    static Optional<Table> read(String path, TableKind kind, byte[] bytes, Problems problems) {
        return SourceFile.text(bytes, problems)
                .flatMap(text -> new TableReader(path, kind, problems).read(text, Fingerprint.of(bytes)));
    }

    private Optional<Table> read(String content, String hash) {
        text = content.split("\n", -1);
        List<Row> rows = new ArrayList<>();
        long read = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(content), FORMAT)) {
            for (CSVRecord record : parser) {
                int line = (int) Math.max(1, parser.getCurrentLineNumber() - lineBreaks(record));
                if (names.isEmpty()) {
                    head.read(record);
                    if (problems.hasErrors()) {
                        return Optional.empty();
                    }
                } else if (!isEmptyLine(record)) {
                    row(record, line).ifPresent(rows::add);
                }
                read = parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException e) {
            problems.error(
                    new Position((int) read + 1, 1),
                    "a quote that opens in this row is not closed at the end of its cell",
                    "put the whole cell in double quotes, and write a quote inside it twice");
        }
        if (names.isEmpty() && !problems.hasErrors()) {
            problems.error(
                    Position.START, "the table is empty", "write its columns on the first line: " + head.wanted());
        } else if (rows.isEmpty() && !problems.hasErrors()) {
            problems.error(
                    Position.START, "the table has no rows", "add them, or remove the table here and from its source");
        }
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(Table.of(path, kind, List.copyOf(names), rows, hash));
    }

    private static long lineBreaks(CSVRecord record) {
        return record.stream()
                .mapToLong(cell -> cell.chars().filter(c -> c == '\n').count())
                .sum();
    }

    private static boolean isEmptyLine(CSVRecord record) {
        return record.size() == 1 && record.get(0).isEmpty();
    }

    private Optional<Row> row(CSVRecord record, int line) {
        if (record.size() != names.size()) {
            problems.error(
                    new Position(line, 1),
                    record.size() + " cells where the head has " + names.size(),
                    "give each column a cell, empty where nothing is published; one with a comma stands in double quotes");
            return Optional.empty();
        }
        boolean isSound = true;
        for (int i = 0; i < record.size(); i++) {
            isSound &= cell(columns.get(i), record.get(i), line, i);
        }
        Row row = new Row(names, List.copyOf(record.toList()), line);
        if (!isSound || !isNew(row)) {
            return Optional.empty();
        }
        rules.check(row);
        return Optional.of(row);
    }

    private boolean cell(Column column, String cell, int line, int i) {
        if (cell.isEmpty() && column.required()) {
            problems.error(at(line, i), "'" + column.name() + "' is empty", "every row needs one");
        } else if (!cell.isEmpty() && !column.type().allows(cell)) {
            problems.error(
                    at(line, i),
                    "'" + StringUtils.abbreviate(cell, MOST_SHOWN) + "' does not fit '" + column.name() + "'",
                    mend(column, cell));
        } else {
            return true;
        }
        return false;
    }

    private static String mend(Column column, String cell) {
        String withHyphen = cell.replaceAll("[\u2212\u2012-\u2015]", "-");
        if (column.type().allows(withHyphen)) {
            return "write it with a hyphen: " + withHyphen;
        }
        boolean isNothing =
                !column.required() && cell.length() <= 5 && cell.chars().noneMatch(Character::isDigit);
        return "must be " + column.type().wanted() + (isNothing ? ", or empty where nothing is published" : "");
    }

    private boolean isNew(Row row) {
        String name = kind.columns().subList(0, kind.naming()).stream()
                .map(column -> row.text(column.name()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        Integer before = lines.putIfAbsent(name, row.line());
        if (before != null) {
            problems.error(
                    new Position(row.line(), 1),
                    "'" + name + "' stands twice",
                    "it is already on line " + before + "; keep one");
        }
        return before == null;
    }

    /** Where a cell begins; the line is scanned once more, since only a fault asks for it. */
    private Position at(int line, int cell) {
        String content = line <= text.length ? text[line - 1] : "";
        int column = 0;
        boolean quoted = false;
        for (int i = 0; i < content.length() && cell > 0; i++) {
            char c = content.charAt(i);
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                cell--;
                column = i + 1;
            }
        }
        return new Position(line, column + 1);
    }
}
