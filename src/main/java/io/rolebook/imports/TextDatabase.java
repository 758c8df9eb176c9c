package io.rolebook.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A database that is published as text files with a tab between cells, in a ZIP file or a folder.
 *
 * @param files by name, such as {@code Interests.txt}
 */
record TextDatabase(String name, Map<String, byte[]> files) {

    /** No quotes: a quote in a cell is a part of it. */
    private static final CSVFormat FORMAT =
            CSVFormat.newFormat('\t').builder().setRecordSeparator('\n').get();

    /** @param needed the names of the files to read; those that are missing are refused */
    static TextDatabase open(Path file, List<String> needed) {
        String name = file.toAbsolutePath().getFileName().toString();
        Map<String, byte[]> files = TextFiles.in(file, needed);
        List<String> missing =
                needed.stream().filter(each -> !files.containsKey(each)).toList();
        if (!missing.isEmpty()) {
            throw new ImportException(name + " has no '" + String.join("', '", missing) + "', which the import needs");
        }
        return new TextDatabase(name, files);
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    /** @param needed the columns that are read */
    List<PublishedRow> rows(String file, String... needed) {
        String where = name + ", " + file;
        String text = text(file);
        if (!text.endsWith("\n")) {
            throw new ImportException(where + ": the last row does not end; the file is cut off");
        }
        List<PublishedRow> rows = new ArrayList<>();
        PublishedHead head = null;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            for (CSVRecord record : parser) {
                if (head == null) {
                    head = PublishedHead.of(where, record.toList(), List.of(needed));
                    continue;
                }
                PublishedRow row = new PublishedRow(head, (int) record.getRecordNumber(), record.toList());
                if (record.size() != head.names().size()) {
                    throw row.fault(record.size() + " cells where the head has "
                            + head.names().size() + "; the row is cut off");
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) {
            throw new ImportException(where + ": the file has no rows");
        }
        return rows;
    }
}
