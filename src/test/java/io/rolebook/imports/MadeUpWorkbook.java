package io.rolebook.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with made-up figures in the shape of a publisher's. */
final class MadeUpWorkbook {

    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    /** @param row cells; null leaves one out, a number is stored as a number */
    MadeUpWorkbook row(String sheet, Object... row) {
        sheets.computeIfAbsent(sheet, name -> new ArrayList<>()).add(new ArrayList<>(java.util.Arrays.asList(row)));
        return this;
    }

    MadeUpWorkbook without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    /** @param row counted from 1 */
    MadeUpWorkbook withoutRow(String sheet, int row) {
        sheets.get(sheet).remove(row - 1);
        return this;
    }

    /** Every cell that holds the one, in all sheets. */
    MadeUpWorkbook replace(Object cell, Object other) {
        sheets.values().forEach(rows -> rows.forEach(row -> row.replaceAll(each -> cell.equals(each) ? other : each)));
        return this;
    }

    /** @param row counted from 1, of which only the first cells stay */
    MadeUpWorkbook cut(String sheet, int row, int cells) {
        List<Object> all = sheets.get(sheet).get(row - 1);
        all.subList(cells, all.size()).clear();
        return this;
    }

    Path write(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            sheets.forEach((name, rows) -> {
                Worksheet sheet = workbook.newWorksheet(name);
                for (int i = 0; i < rows.size(); i++) {
                    for (int j = 0; j < rows.get(i).size(); j++) {
                        cell(sheet, i, j, rows.get(i).get(j));
                    }
                }
            });
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell != null) {
            sheet.value(row, column, cell.toString());
        }
    }
}
