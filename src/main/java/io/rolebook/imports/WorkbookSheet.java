package io.rolebook.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A sheet of a workbook.
 *
 * @param where file and sheet, for messages
 */
record WorkbookSheet(String where, Sheet sheet) {

    /** The first cell of every row that is there. */
    List<String> firstCells() {
        List<String> texts = new ArrayList<>();
        eachRow(row -> texts.add(cells(row).stream().findFirst().orElse("")));
        return texts;
    }

    /**
     * Reads the rows below the head one at a time, as a workbook of all areas has many.
     *
     * @param headRow the row that names the columns, counted from 1
     */
    void read(int headRow, List<String> needed, Consumer<PublishedRow> each) {
        PublishedHead[] head = new PublishedHead[1];
        eachRow(row -> {
            if (row.getRowNum() == headRow) {
                head[0] = PublishedHead.of(where, cells(row), needed);
            } else if (row.getRowNum() > headRow && head[0] != null) {
                each.accept(new PublishedRow(head[0], row.getRowNum(), cells(row)));
            }
        });
        if (head[0] == null) {
            throw new ImportException(where + ": the sheet has no row " + headRow + " that names its columns");
        }
    }

    private void eachRow(Consumer<Row> each) {
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                each.accept(all.next());
            }
        } catch (IOException | ExcelReaderException e) {
            throw new ImportException(where + ": the sheet cannot be read to its end; the file is cut off", e);
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        row.forEach(cell -> cells.add(text(cell)));
        return cells;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().toPlainString()
                : cell.getText().strip();
    }
}
