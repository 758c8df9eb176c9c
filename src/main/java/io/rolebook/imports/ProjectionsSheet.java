package io.rolebook.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet of the Employment Projections: a heading, a head, a row for each code, and notes of which the last names the source.
 *
 * @param heading the first row, which names table and edition
 * @param rows those with a code
 */
record ProjectionsSheet(String where, String heading, List<String> head, List<PublishedRow> rows) {

    private static final int HEAD = 2;
    private static final String CODE = "… National Employment Matrix code";
    private static final String TITLE = "… National Employment Matrix title";
    private static final String ENDS_WITH = "Source:";

    static ProjectionsSheet read(WorkbookSheet sheet, List<String> needed) {
        List<PublishedRow> rows = new ArrayList<>();
        List<PublishedRow> notes = new ArrayList<>();
        sheet.read(HEAD, Stream.concat(Stream.of(CODE, TITLE), needed.stream()).toList(), row -> {
            if (row.text(CODE).isEmpty()) {
                notes.add(row);
            } else if (notes.isEmpty()) {
                rows.add(row);
            } else {
                throw notes.get(0).fault("no code; the row is cut off");
            }
        });
        if (notes.stream().noneMatch(note -> note.at(0).contains(ENDS_WITH))) {
            throw new ImportException(sheet.where() + ": the sheet does not end with its source; rows are missing");
        }
        if (rows.isEmpty()) {
            throw new ImportException(sheet.where() + ": the sheet has no row with a code");
        }
        return new ProjectionsSheet(
                sheet.where(), sheet.firstCells().get(0), rows.get(0).head().names(), rows);
    }

    String code(PublishedRow row) {
        return row.text(CODE);
    }

    /** Without the marks of footnotes. */
    String title(PublishedRow row) {
        return row.filled(TITLE).replaceAll("\\s*\\[\\d+]", "");
    }
}
