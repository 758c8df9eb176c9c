package io.rolebook.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
        Map<String, byte[]> files = files(file, needed);
        List<String> missing =
                needed.stream().filter(each -> !files.containsKey(each)).toList();
        if (!missing.isEmpty()) {
            throw new ImportException(name + " has no '" + String.join("', '", missing) + "', which the import needs");
        }
        return new TextDatabase(name, files);
    }

    /** Those of the wanted files that are there: in any folder of a ZIP file, or directly in a folder. */
    private static Map<String, byte[]> files(Path file, List<String> wanted) {
        if (!Files.exists(file)) {
            throw new ImportException("there is no file or folder '" + file + "'");
        }
        Map<String, byte[]> files = new HashMap<>();
        try {
            if (Files.isDirectory(file)) {
                for (String name : wanted) {
                    if (Files.isRegularFile(file.resolve(name))) {
                        files.put(name, Files.readAllBytes(file.resolve(name)));
                    }
                }
                return files;
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                    if (wanted.contains(name)) {
                        files.put(name, zip.getInputStream(entry).readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new ImportException(file.getFileName() + " is neither a whole ZIP file nor a folder", e);
        }
        return files;
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
