package io.rolebook.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** A publisher's workbook (.xlsx), read sheet by sheet. */
final class Workbook implements AutoCloseable {

    private final String name;
    private final ReadableWorkbook workbook;

    private Workbook(String name, ReadableWorkbook workbook) {
        this.name = name;
        this.workbook = workbook;
    }

    static Workbook open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ImportException("there is no file '" + file + "'");
        }
        String name = file.getFileName().toString();
        try {
            return new Workbook(name, new ReadableWorkbook(file.toFile()));
        } catch (IOException | ExcelReaderException e) {
            throw new ImportException(name + " is no whole workbook (.xlsx)", e);
        }
    }

    WorkbookSheet first() {
        return sheet(workbook.getFirstSheet());
    }

    boolean has(String sheet) {
        return find(sheet).isPresent();
    }

    /** @param sheet its name, in any case */
    WorkbookSheet sheet(String sheet) {
        return find(sheet).map(this::sheet).orElseThrow(() -> {
            String has = workbook.getSheets().map(Sheet::getName).collect(Collectors.joining("', '"));
            return new ImportException(name + ": the sheet '" + sheet + "' is missing (it has '" + has + "')");
        });
    }

    private Optional<Sheet> find(String sheet) {
        return workbook.getSheets()
                .filter(each -> each.getName().strip().equalsIgnoreCase(sheet))
                .findFirst();
    }

    private WorkbookSheet sheet(Sheet sheet) {
        return new WorkbookSheet(name + ", sheet '" + sheet.getName() + "'", sheet);
    }

    String name() {
        return name;
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new ImportException(name + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
