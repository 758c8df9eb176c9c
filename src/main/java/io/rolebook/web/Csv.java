package io.rolebook.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes tables as CSV (RFC 4180): a header row, amounts as plain numbers, and no cell that a spreadsheet would run as a formula. */
public final class Csv {

    public static final String TYPE = "text/csv;charset=UTF-8";

    /** The byte order mark, without which spreadsheets do not read the file as UTF-8. */
    public static final char MARK = '\uFEFF';

    private Csv() {}

    /** The lines of a whole table; null is an empty cell, and so is what a line leaves out at its end. */
    public static String of(List<String> columns, Iterable<List<Object>> lines) {
        StringBuilder out = new StringBuilder();
        write(out, columns, lines);
        return out.toString();
    }

    /** As {@link #of}, line by line. */
    public static void write(Appendable out, List<String> columns, Iterable<List<Object>> lines) {
        try {
            out.append(MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines(out, columns.size(), List.of(List.copyOf(columns)));
        lines(out, columns.size(), lines);
    }

    /** More lines of a table of which the first are written. */
    public static void lines(Appendable out, int columns, Iterable<List<Object>> lines) {
        try {
            CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
            for (List<Object> line : lines) {
                csv.printRecord(IntStream.range(0, columns).mapToObj(i -> i < line.size() ? safe(line.get(i)) : null));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object safe(Object value) {
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return value instanceof String text ? text(text) : value;
    }

    /** Puts an apostrophe before text that begins like a formula, so that a spreadsheet reads it as text. */
    static String text(String value) {
        return value.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + value : value;
    }

    /** A line with room for nulls. */
    public static List<Object> line(Object... cells) {
        return Arrays.asList(cells);
    }
}
