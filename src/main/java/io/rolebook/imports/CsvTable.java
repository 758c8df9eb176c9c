package io.rolebook.imports;

import io.rolebook.content.file.Problem;
import io.rolebook.content.statistics.TableFile;
import io.rolebook.content.statistics.TableKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as it will stand in the content folder.
 *
 * @param source the slug of the source that publishes it
 * @param rows in any order, each with a cell for every column; empty where nothing is published
 */
record CsvTable(String source, TableKind kind, List<String> columns, List<List<String>> rows) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    /** Two columns name a row of every kind, so the order never changes and a new edition's diff shows what did. */
    private static final Comparator<List<String>> ORDER =
            Comparator.<List<String>, String>comparing(row -> row.get(0)).thenComparing(row -> row.get(1));

    /** Below the content folder. */
    String path() {
        return path(source, kind);
    }

    static String path(String source, TableKind kind) {
        return "statistics/" + source + "/" + kind.key() + ".csv";
    }

    /** The file, read back as the guide will read it; a fault is refused. */
    byte[] bytes() {
        byte[] bytes = csv().getBytes(StandardCharsets.UTF_8);
        List<Problem> found = TableFile.read(path(), bytes).problems();
        if (!found.isEmpty()) {
            String others = found.size() == 1 ? "" : ", and " + (found.size() - 1) + " more";
            throw new ImportException("the table would not be sound: " + found.get(0) + others);
        }
        return bytes;
    }

    private String csv() {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(columns);
            for (List<String> row : rows.stream().sorted(ORDER).toList()) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
